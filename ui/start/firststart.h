// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;

namespace tenure::ui {

class Button;
class ChoiceCard;
class ComboBox;
class Field;
class Label;

/// The first start: a sample company to look around, a store of one's own, or one that is there
/// already. One page, one press.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    enum class Way : quint8 { Sample, Own, There };

    /// `ownFile`: where a store of one's own will lie.
    explicit FirstStart(const QString &ownFile, QWidget *parent = nullptr);

    Way way() const;
    QString zone() const;
    QString file() const; ///< of Way::There

    /// It takes a moment: nothing can be pressed meanwhile.
    void setBusy(bool busy);
    void tell(const Error &error);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *head();
    QWidget *choices();
    QWidget *foot();
    void showWay();

    QString m_ownFile;
    ChoiceCard *m_sample;
    ChoiceCard *m_own;
    ChoiceCard *m_there;
    ComboBox *m_zone;
    Field *m_zoneField;
    QLineEdit *m_file;
    QWidget *m_fileRow;
    Label *m_note;
    Label *m_trouble;
    QProgressBar *m_progress;
    Button *m_go;
};

} // namespace tenure::ui
