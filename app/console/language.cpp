// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tenure::app {
namespace {

const QString german = QStringLiteral("de");
const QString english = QStringLiteral("en");
const QString pseudo = QStringLiteral("pseudo");

QString chosen(const QString &wanted)
{
    if (wanted == german || wanted == english || wanted == pseudo)
        return wanted;
    return QLocale::system().language() == QLocale::German ? german : english;
}

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aeiounycAEIOUNYC");
    static const QString marked = QStringLiteral("áéíóúñýçÁÉÍÓÚÑÝÇ");
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : marked.at(place);
}

} // namespace

// Places for arguments stay as they are.
QString PseudoTranslator::translate(const char *, const char *text, const char *, int n) const
{
    QString words;
    bool inPlace = false;
    for (const QChar letter : QString::fromUtf8(text)) {
        inPlace = inPlace ? letter != u'}' : letter == u'{';
        words += inPlace ? letter : accented(letter);
    }
    words.replace(QStringLiteral("%ñ"), n < 0 ? QStringLiteral("%n") : QString::number(n));
    return QStringLiteral("[%1%2]").arg(words, QString(words.size() / 3, u'·'));
}

QString WordsTranslator::translate(const char *context, const char *text,
                                   const char *disambiguation, int n) const
{
    const QByteArrayView whole(context);
    const qsizetype inner = whole.lastIndexOf(':') + 1;
    return QTranslator::translate(whole.sliced(inner).data(), text, disambiguation, n);
}

Language::Language(const QString &wanted) : m_name(chosen(wanted))
{
    QLocale::setDefault(m_name == german ? QLocale(QLocale::German, QLocale::Germany)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_name == pseudo) {
        m_words = std::make_unique<PseudoTranslator>();
    } else {
        m_words = std::make_unique<WordsTranslator>();
        if (!m_words->load(QStringLiteral(":/tenure/translations/console_%1.qm").arg(m_name)))
            qWarning("The words of the language \"%s\" are not in this program",
                     qPrintable(m_name));
    }
    QCoreApplication::installTranslator(m_words.get());
    if (m_name != german)
        return;
    m_sentences = std::make_unique<QTranslator>();
    if (m_sentences->load(QStringLiteral(":/tenure/translations/wording_de.qm")))
        QCoreApplication::installTranslator(m_sentences.get());
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(
            QStringLiteral("qtbase_de"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) // buttons of Qt's own dialogs
        QCoreApplication::installTranslator(m_qt.get());
}

Language::~Language()
{
    QCoreApplication::removeTranslator(m_words.get());
    if (m_sentences)
        QCoreApplication::removeTranslator(m_sentences.get());
    if (m_qt)
        QCoreApplication::removeTranslator(m_qt.get());
}

} // namespace tenure::app
