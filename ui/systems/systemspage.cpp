// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systems/systemspage.h"

#include "items/systemdetails.h"
#include "ui/systems/systemform.h"
#include "ui/systems/systempanel.h"
#include "ui/systems/systemwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurestrip.h"
#include "ui/widgets/listview.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStackedWidget>

namespace tenure::ui {
namespace {

using items::SystemModel;
using items::SystemState;

constexpr double errorsOutOfRange = 0.05;

// The figures of the strip, in its order.
constexpr SystemState shownStates[] = {SystemState::Healthy, SystemState::Degraded,
                                       SystemState::Down, SystemState::Paused,
                                       SystemState::Untested};

} // namespace

SystemsPage::SystemsPage(items::Desk &desk, QWidget *parent)
    : Page(
          {QStringLiteral("systems"), Symbol::Systems, tr("Systems"),
           tr("What Tenure is connected to, how well it works, and what happens when it does not")},
          parent)
    , m_desk(desk)
    , m_slowDesk(desk.another())
    , m_systems(desk)
    , m_figures(new FigureStrip(tr("Systems by state")))
    , m_list(
          new ListView(tr("Systems"), [this](const QModelIndex &index) { return cellOf(index); }))
    , m_empty(new EmptyState)
    , m_main(new QStackedWidget)
    , m_panel(new SystemPanel(desk, *m_slowDesk))
    , m_form(new SystemForm(desk))
    , m_side(new QStackedWidget)
{
    m_list->setTallRows(true);
    m_list->setModel(&m_systems);
    m_list->setColumnWidths({0, 124, 110, 116, 70, 80, 70, 130});
    m_list->setDispensable({SystemModel::Owner, SystemModel::Latency, SystemModel::Test});
    m_main->addWidget(m_list);
    m_main->addWidget(m_empty);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    addRow(m_figures);
    setMain(m_main);
    setPanel(m_side);
    addHeader();
    connect(&m_systems, &SystemModel::loaded, this, &SystemsPage::showState);
    connect(&m_systems, &SystemModel::failed, this, [this](const Error &error) {
        news()->show({Tone::Bad, Symbol::Failed, tr("The systems could not be read anew."),
                      wording::sentenceFor(error).text()});
    });
    connect(m_figures, &FigureStrip::chosenChanged, this, &SystemsPage::takeFigure);
    connect(m_list, &ListView::chosenChanged, this, [this] {
        const QModelIndex chosen = m_list->chosen();
        m_side->setCurrentWidget(m_panel);
        m_panel->show(chosen.isValid() ? m_systems.row(chosen).key : QString());
    });
    connect(m_panel, &SystemPanel::announced, this, &Page::announced);
    connect(m_panel, &SystemPanel::editAsked, this, [this](const items::SystemSheet &sheet) {
        m_side->setCurrentWidget(m_form);
        m_form->edit(sheet);
    });
    connect(m_form, &SystemForm::closed, this, [this] { m_side->setCurrentWidget(m_panel); });
    connect(m_form, &SystemForm::saved, this, [this](const QString &system) {
        m_side->setCurrentWidget(m_panel);
        m_wanted = system;
        Q_EMIT announced(
            {Tone::Ok, tr("%1 is set up. Test it before journeys use it.").arg(system)});
        choose();
    });
}

void SystemsPage::addHeader()
{
    auto *document = new Button(Symbol::File, tr("Integration document…"), Button::Kind::Flat);
    auto *add = new Button(Symbol::Plus, tr("Add a system"), Button::Kind::Primary);
    const auto startNew = [this] {
        m_side->setCurrentWidget(m_form);
        m_form->startNew();
    };
    connect(document, &Button::clicked, this, &SystemsPage::exportDocument);
    connect(add, &Button::clicked, this, startNew);
    connect(m_empty, &EmptyState::actionChosen, this, startNew);
    addHeaderAction(document);
    addHeaderAction(add);
}

bool SystemsPage::follow(const Link &link)
{
    if (link.kind != Link::Kind::System)
        return false;
    m_wanted = link.id;
    choose();
    return true;
}

void SystemsPage::choose()
{
    const int row = m_wanted.isEmpty() ? -1 : m_systems.rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    m_list->setCurrentIndex(m_systems.index(row, 0));
    m_list->scrollTo(m_systems.index(row, 0));
}

void SystemsPage::showState()
{
    news()->hide();
    const auto figure = [this](SystemState state, const QString &words) {
        const StateLook look = lookOf(state);
        const int count = m_systems.count(state);
        return FigureStrip::Figure{count, words, look.symbol, count ? look.tone : Tone::Idle};
    };
    m_figures->setFigures({figure(SystemState::Healthy, tr("healthy")),
                           figure(SystemState::Degraded, tr("degraded")),
                           figure(SystemState::Down, tr("down")),
                           figure(SystemState::Paused, tr("paused")),
                           figure(SystemState::Untested, tr("not tested")),
                           {m_systems.waiting(), tr("changes waiting")}});
    if (m_systems.total() == 0)
        m_empty->setWords({Symbol::Systems, tr("No system is connected yet"),
                           tr("Every step is a task for people until then. Each system that you "
                              "connect takes work away."),
                           tr("Add a system")});
    else
        m_empty->setWords({Symbol::Search, tr("No system in this state"),
                           tr("Choose the figure again to see all.")});
    m_main->setCurrentWidget(m_systems.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    setBadge(
        {m_systems.count(SystemState::Down) + m_systems.count(SystemState::Degraded), Tone::Bad});
    choose();
}

void SystemsPage::takeFigure()
{
    const std::optional<int> chosen = m_figures->chosen();
    m_systems.setFilter(chosen && *chosen < int(std::size(shownStates))
                            ? std::optional(shownStates[*chosen])
                            : std::nullopt);
    showState();
}

Cell SystemsPage::cellOf(const QModelIndex &index) const
{
    const items::SystemItem &item = m_systems.row(index);
    const QString words = index.data().toString();
    switch (index.column()) {
    case SystemModel::Name:
        return {
            .text = words, .second = item.connector, .symbol = symbolOfConnector(item.connector)};
    case SystemModel::State:
        return {.state = lookOf(item.state), .ground = ChipGround::Soft};
    case SystemModel::Test:
        return {.text = words, .secondary = true, .rungs = rungTones(item.rungs)};
    case SystemModel::Errors: {
        const bool many = item.tries > 0 && item.failedTries > errorsOutOfRange * item.tries;
        return {.text = words,
                .secondary = !many,
                .tone = many ? std::optional(Tone::Warn) : std::nullopt,
                .alignment = Qt::AlignRight};
    }
    case SystemModel::Owner:
        return {.text = words, .secondary = item.owner.isEmpty()};
    default:
        return {.text = words,
                .secondary = words == u"–" || words == u"0",
                .alignment = Qt::AlignRight};
    }
}

void SystemsPage::exportDocument()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the integration document"),
                                                      tr("integrations.md"), tr("Markdown (*.md)"));
    if (path.isEmpty())
        return;
    items::askForDocument(m_desk, this, {}, [this, path](const Result<QString> &document) {
        if (document)
            write(path, *document);
        else
            Q_EMIT announced({Tone::Bad, wording::sentenceFor(document.error()).text()});
    });
}

void SystemsPage::write(const QString &path, const QString &document)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(document.toUtf8()) >= 0 && file.commit();
    Q_EMIT announced(
        written ? Announcement{Tone::Ok, tr("Written: %1").arg(path)}
                : Announcement{Tone::Bad, tr("%1 could not be written: %2. Nothing was changed "
                                             "there.")
                                              .arg(path, file.errorString())});
}

} // namespace tenure::ui
