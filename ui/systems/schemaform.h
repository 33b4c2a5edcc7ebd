// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/schemafields.h"

#include <QWidget>

class QVBoxLayout;

namespace tenure::ui {

class Button;
class Field;

/// A form drawn from a connector's configuration schema: what is required first, the rest folded
/// away. What is typed is checked while typing stops.
class SchemaForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaForm(QWidget *parent = nullptr);

    /// With what `config` holds; a secret that is there already is kept unless another is typed.
    void setFields(const QVector<items::SchemaField> &fields, const QJsonObject &config);
    /// Without secrets that were typed anew.
    QJsonObject config() const;
    std::vector<std::pair<QString, QString>> typedSecrets() const;
    /// Shows what is wrong; true where nothing is.
    bool check();

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        items::SchemaField about;
        QWidget *control;
        Field *field;
    };

    QWidget *controlFor(const items::SchemaField &field, const QString &typed);
    QString typed(const Line &line) const;
    bool checkLine(const Line &line);
    void showMore(bool more);

    QVBoxLayout *m_layout;
    QVector<Line> m_lines;
    QJsonObject m_before;
    QWidget *m_optional = nullptr;
    Button *m_more = nullptr;
};

} // namespace tenure::ui
