// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/personactions.h"
#include "items/persondetails.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sidepanel.h"

class QLineEdit;

namespace tenure::ui {

class ComboBox;
class Field;
class Label;
class PanelSection;

/// One thing done to a person: what will happen stands above the reason, and both above the button.
class PersonAction final : public SidePanel
{
    Q_OBJECT

public:
    explicit PersonAction(items::Desk &desk, QWidget *parent = nullptr);
    ~PersonAction() override;

    void startJourney(const items::PersonSheet &person);
    void cancelRun(const items::PersonSheet &person, qint64 run);
    void freeze(const items::PersonSheet &person);
    void thaw(const items::PersonSheet &person);

Q_SIGNALS:
    void closed();
    void announced(const Announcement &news);

private:
    enum class What : quint8 { Start, Cancel, Freeze, Thaw };

    void begin(What what, const items::PersonSheet &person);
    void takeJourneys(const Result<QVector<items::JourneyChoice>> &journeys);
    void previewStart();
    void showStart(const items::StartPreview &preview);
    void showCancel(const items::CancelPreview &preview);
    void addEffect(const QString &words, bool grave = false);
    void checkReady();
    void act();
    void finish(const Result<void> &answer, const QString &done);
    void say(const QString &trouble);

    items::Desk &m_desk;
    std::unique_ptr<items::Desk> m_slow; ///< playing a journey takes its time
    What m_what = What::Start;
    QString m_number;
    QString m_name;
    qint64 m_run = 0;
    int m_round = 0;        ///< rises with each beginning; previews of earlier ones come too late
    bool m_isKnown = false; ///< what will happen stands there
    Label *m_title;
    ComboBox *m_journey;
    Field *m_journeyField;
    PanelSection *m_effects;
    QLineEdit *m_reason;
    Field *m_reasonField;
    Label *m_trouble;
    Button *m_act;
};

} // namespace tenure::ui
