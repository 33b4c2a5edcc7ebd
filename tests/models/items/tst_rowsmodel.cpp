// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peoplemodel.h"
#include "items/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tenure;

namespace {

struct Row
{
    QString key;
    int value = 0;

    friend bool operator==(const Row &, const Row &) = default;
};

class Model final : public items::RowsModel<Row>
{
public:
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index).value) : QVariant();
    }
};

std::vector<Row> rows(const char *keys)
{
    std::vector<Row> rows;
    for (const char *key = keys; *key; ++key)
        rows.push_back({QString(QLatin1Char(*key)), int(key - keys)});
    return rows;
}

QString keysOf(const Model &model)
{
    QString keys;
    for (const Row &row : model.rows())
        keys += row.key;
    return keys;
}

} // namespace

class TestRowsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenStaysChosenWhenRowsChange()
    {
        Model model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows("abcdef"));
        const QPersistentModelIndex chosen(model.index(3, 0));
        const QPersistentModelIndex gone(model.index(1, 0));
        model.setRows(rows("xfdya"));
        QCOMPARE(keysOf(model), QStringLiteral("xfdya"));
        QCOMPARE(chosen.row(), 2);
        QVERIFY(!gone.isValid());
    }

    void equalRowsSayNothing()
    {
        Model model;
        model.setRows(rows("abc"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        model.setRows(rows("abc"));
        QCOMPARE(changed.count() + inserted.count() + moved.count(), 0);
    }

    void aBatchIsOneSignal()
    {
        Model model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setRows(rows("abcdefgh"));
        QCOMPARE(inserted.count(), 1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        std::vector<Row> other = rows("abcdefgh");
        other[2].value = 90;
        other[5].value = 91;
        model.setRows(other);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 5);
    }

    void randomRowsAlwaysArriveWhole()
    {
        QRandomGenerator random(11);
        Model model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 500; ++round) {
            QByteArray keys("abcdefghijklmnop");
            std::shuffle(keys.begin(), keys.end(), random);
            keys.truncate(int(random.bounded(keys.size() + 1)));
            std::vector<Row> wanted = rows(keys.constData());
            for (Row &row : wanted)
                row.value = int(random.bounded(3));
            const bool watched = model.rowCount() > 0;
            const QPersistentModelIndex kept =
                watched ? QPersistentModelIndex(model.index(0, 0)) : QPersistentModelIndex();
            const QString key = watched ? model.rows().front().key : QString();
            model.setRows(wanted);
            QCOMPARE(model.rows(), wanted);
            QCOMPARE(watched ? kept.row() : -1, watched ? model.rowOf(key) : -1);
        }
    }

    void searchForgivesCaseAndAccents()
    {
        QCOMPARE(items::folded(QStringLiteral("Zoë ÅNGSTRÖM")), QStringLiteral("zoe angstrom"));
        QCOMPARE(items::folded(QStringLiteral("Weiß")), QStringLiteral("weiss"));
        QCOMPARE(items::folded(QStringLiteral("Sørensen Wałęsa Yılmaz")),
                 QStringLiteral("sorensen walesa yilmaz"));
    }
};

QTEST_APPLESS_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
