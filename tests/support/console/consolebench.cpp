// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/consolebench.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QTest>

namespace tenure {
namespace {

const QString tenurectl = QStringLiteral(TENURE_BUILD_DIR "/bin/tenurectl");
const QString sampleInstant = QStringLiteral("2026-07-30T07:42:00Z");

} // namespace

ConsoleBench::ConsoleBench(Company company)
{
    QCoreApplication::setOrganizationName(QStringLiteral("tenure-test"));
    app::dressApplication(ui::Scheme::Light);
    QStringList init{QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--practice"),
                     QStringLiteral("--now"), sampleInstant};
    if (company == Company::Sample)
        init << QStringLiteral("--sample");
    run(init);
    work();
}

ConsoleBench::~ConsoleBench()
{
    close();
}

QString ConsoleBench::storeUrl() const
{
    return QStringLiteral("sqlite:") + storeFile();
}

QString ConsoleBench::storeFile() const
{
    return path(QStringLiteral("TechCorp.db"));
}

QByteArray ConsoleBench::run(const QStringList &words, int exitCode)
{
    QProcess process;
    process.start(tenurectl, QStringList{QStringLiteral("--store"), storeUrl()} + words);
    const bool ended = process.waitForFinished(60'000);
    const QByteArray said = process.readAllStandardOutput();
    const QByteArray told = process.readAllStandardError();
    if (!ended || process.exitCode() != exitCode)
        QTest::qFail((words.join(u' ').toUtf8() + ": " + told + said).constData(), __FILE__,
                     __LINE__);
    return said;
}

void ConsoleBench::work(const QString &now)
{
    QStringList words{QStringLiteral("worker"), QStringLiteral("run"),
                      QStringLiteral("--until-idle")};
    if (!now.isEmpty())
        words << QStringLiteral("--now") << now;
    run(words);
}

void ConsoleBench::answerEverything(int rounds)
{
    QProcess people;
    people.start(QStringLiteral("python3"),
                 {QStringLiteral(TENURE_SOURCE_DIR "/tests/dev/people.py"), tenurectl, storeUrl(),
                  QString::number(rounds)});
    QVERIFY(people.waitForFinished(120'000));
    QVERIFY2(people.exitCode() == 0, people.readAllStandardError().constData());
}

void ConsoleBench::addBrokenDirectory()
{
    QFile config(path(QStringLiteral("directory.json")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(R"({"directory": "openldap"})");
    config.close();
    run({QStringLiteral("system"), QStringLiteral("add"), QStringLiteral("directory"),
         QStringLiteral("--connector"), QStringLiteral("ldap"), QStringLiteral("--config"),
         config.fileName()});
}

void ConsoleBench::open(const QString &asUser)
{
    close();
    QSettings().clear();
    m_desk = app::openDesk({.storeUrl = storeUrl(),
                            .access = storage::Access::Write,
                            .asUser = asUser,
                            .now = {},
                            .channel = QStringLiteral("console")});
    m_look = std::make_unique<ui::Look>();
    m_window = app::makeWindow(*m_desk, *m_look);
    m_window->resize(1440, 900);
    m_window->openPage(0);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_desk->facts().now.day.isValid());
}

void ConsoleBench::close()
{
    m_window.reset();
    m_desk.reset();
}

ui::Page *ConsoleBench::openPage(const QString &id)
{
    m_window->follow({ui::Link::Kind::Page, id});
    return page(id);
}

ui::Page *ConsoleBench::page(const QString &id) const
{
    return m_window->findChild<ui::Page *>(id);
}

int rowCount(const ui::ListView &list)
{
    int count = 0;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        count += list.isGroup(list.model()->index(row, 0)) ? 0 : 1;
    return count;
}

QModelIndex rowWith(const ui::ListView &list, const QString &words)
{
    const QAbstractItemModel &model = *list.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString().contains(words))
                return model.index(row, 0);
        }
    }
    return {};
}

void click(ui::ListView &list, const QModelIndex &index)
{
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
}

ui::Button *visibleButton(const QWidget &in, const QString &text)
{
    for (ui::Button *button : in.findChildren<ui::Button *>()) {
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

bool shows(const QWidget &in, const QString &words)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace tenure
