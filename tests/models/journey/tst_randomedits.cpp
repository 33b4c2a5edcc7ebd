// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/editor.h"
#include "journey/namespaces.h"
#include "support/bpmnfiles.h"

#include <QFileInfo>
#include <QMap>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace tenure;
using namespace tenure::journey;
using namespace tenure::support;

namespace {

// An element without its looks: what an edit must leave as it was wherever it does not speak of it.
struct Picture
{
    qint32 index = -1; ///< in the document that it was taken of
    QString name;
    QMap<QString, QString> attributes;
    QString text;
    std::vector<Picture> children = {};

    friend bool operator==(const Picture &a, const Picture &b)
    {
        return a.name == b.name && a.attributes == b.attributes && a.text == b.text &&
               a.children == b.children;
    }
};

QString fullName(QStringView namespaceUri, QStringView name)
{
    return namespaceUri.toString() + u'|' + name.toString();
}

Picture pictureOf(Element element)
{
    Picture picture{element.index(),
                    fullName(element.namespaceUri(), element.name()),
                    {},
                    element.text().simplified()};
    for (const Attribute &attribute : element.attributes()) {
        if (attribute.namespaceUri != ns::xmlns)
            picture.attributes.insert(fullName(attribute.namespaceUri, attribute.name),
                                      attribute.value);
    }
    for (const Element child : element.children())
        picture.children.push_back(pictureOf(child));
    return picture;
}

Picture pictureOf(const NewElement &element)
{
    Picture picture{
        -1, fullName(element.namespaceUri(), element.name()), {}, element.text().simplified()};
    for (const NewElement::NamedValue &attribute : element.attributes())
        picture.attributes.insert(fullName(attribute.namespaceUri, attribute.name),
                                  attribute.value);
    for (const NewElement &child : element.children())
        picture.children.push_back(pictureOf(child));
    return picture;
}

// The same edits, said to a picture instead of a file.
struct Edits
{
    struct Gap
    {
        qint32 parent;
        size_t place; ///< before that child
        friend auto operator<=>(Gap, Gap) = default;
    };

    QMap<qint32, QMap<QString, QString>> attributes; ///< null: removed
    QMap<qint32, QString> texts;
    QMap<Gap, std::vector<Picture>> insertions;
    QMap<qint32, Picture> exchanges;
    QSet<qint32> removals;

    Picture made(const Picture &before) const
    {
        Picture after{before.index, before.name, before.attributes,
                      texts.value(before.index, before.text)};
        const QMap<QString, QString> changed = attributes.value(before.index);
        for (auto change = changed.cbegin(); change != changed.cend(); ++change) {
            if (change.value().isNull())
                after.attributes.remove(change.key());
            else
                after.attributes.insert(change.key(), change.value());
        }
        for (size_t i = 0; i <= before.children.size(); ++i) {
            for (const Picture &inserted : insertions.value({before.index, i}))
                after.children.push_back(inserted);
            if (i == before.children.size())
                break;
            const Picture &child = before.children[i];
            if (exchanges.contains(child.index))
                after.children.push_back(exchanges.value(child.index));
            else if (!removals.contains(child.index))
                after.children.push_back(made(child));
        }
        return after;
    }
};

const QStringList values = {QStringLiteral("plain"),
                            QStringLiteral(""),
                            QStringLiteral("a<b> & \"c\" 'd'"),
                            QStringLiteral("]]>"),
                            QStringLiteral("&amp;"),
                            QStringLiteral("line\nbreak\ttab\rreturn"),
                            QStringLiteral("  outer blanks  "),
                            QStringLiteral("x\u00e9\u20ac\u6f22\U0001F600"),
                            QStringLiteral("<!-- c -->"),
                            QStringLiteral("<?pi?>")};

struct Name
{
    QStringView namespaceUri;
    QStringView name;
};
constexpr Name attributeNames[] = {
    {{}, u"name"}, {{}, u"x"}, {ns::tenure, u"note"}, {ns::camunda, u"topic"}, {u"urn:far", u"a"}};
constexpr Name elementNames[] = {{ns::tenure, u"effect"},
                                 {ns::bpmn, u"documentation"},
                                 {ns::camunda, u"in"},
                                 {u"urn:far", u"b"}};
// What a sequence flow or boundary event hangs on, and what would have to stay unique.
constexpr QStringView keptAttributes[] = {u"id", u"sourceRef", u"targetRef", u"attachedToRef"};

class RandomEdit
{
public:
    RandomEdit(const Document &document, QRandomGenerator &random)
        : m_document(document), m_random(random), m_editor(document)
    {
    }

    void run()
    {
        const int count = 1 + below(6);
        for (int i = 0; i < count; ++i)
            step(m_document.at(below(m_document.elementCount())));
    }

    const Editor &editor() const { return m_editor; }
    Picture expected() const { return m_edits.made(pictureOf(m_document.root())); }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    const QString &anyValue() { return values[below(int(values.size()))]; }

    void step(Element element)
    {
        switch (below(7)) {
        case 0:
            return setAttribute(element);
        case 1:
            return removeAttribute(element);
        case 2:
            return setText(element);
        case 3:
            return insertInside(element);
        case 4:
            return insertBeside(element);
        case 5:
            return remove(element);
        case 6:
            return replace(element);
        }
    }

    // Edits of the same stretch contradict each other; tst_editor has those.
    bool isGone(Element element) const
    {
        return std::any_of(m_gone.begin(), m_gone.end(),
                           [&](Element gone) { return gone.span().contains(element.span()); });
    }
    bool mayGo(Element element) const
    {
        return element.namespaceUri() != ns::bpmn && !isGone(element) &&
               std::none_of(m_touched.begin(), m_touched.end(), [&](Element touched) {
                   return element.span().contains(touched.span());
               });
    }

    void setAttribute(Element element)
    {
        if (isGone(element))
            return;
        const Name name = attributeNames[below(int(std::size(attributeNames)))];
        const QString value = anyValue();
        m_editor.setAttribute(element, name.name, value, name.namespaceUri);
        m_edits.attributes[element.index()][fullName(name.namespaceUri, name.name)] = value;
        m_touched.push_back(element);
    }

    void removeAttribute(Element element)
    {
        const std::vector<Attribute> attributes = element.attributes();
        if (attributes.empty() || isGone(element))
            return;
        const Attribute attribute = attributes[size_t(below(int(attributes.size())))];
        const bool kept = std::find(std::begin(keptAttributes), std::end(keptAttributes),
                                    attribute.name) != std::end(keptAttributes);
        if (kept || attribute.namespaceUri == ns::xmlns)
            return;
        m_editor.removeAttribute(element, attribute.name, attribute.namespaceUri);
        m_edits.attributes[element.index()][fullName(attribute.namespaceUri, attribute.name)] =
            QString();
        m_touched.push_back(element);
    }

    void setText(Element element)
    {
        if (element.firstChild() || isGone(element) || m_filled.contains(element.index()))
            return;
        const QString text = anyValue();
        m_editor.setText(element, text);
        m_edits.texts.insert(element.index(), text.simplified());
        m_touched.push_back(element);
    }

    NewElement newElement(int depth)
    {
        const Name name = elementNames[below(int(std::size(elementNames)))];
        NewElement element(name.namespaceUri, name.name);
        const Name attribute = attributeNames[below(int(std::size(attributeNames)))];
        if (below(2) == 0)
            element.attribute(attribute.name, anyValue(), attribute.namespaceUri);
        if (below(3) == 0)
            element.text(anyValue());
        for (int i = depth < 3 ? below(3) : 0; i > 0; --i)
            element.child(newElement(depth + 1));
        return element;
    }

    void insertInside(Element parent)
    {
        if (isGone(parent) || m_edits.texts.contains(parent.index()))
            return;
        const NewElement element = newElement(0);
        const bool front = below(2) == 0;
        if (front)
            m_editor.prepend(parent, element);
        else
            m_editor.append(parent, element);
        inserted(parent, front ? 0 : parent.children().size(), element);
    }

    void insertBeside(Element sibling)
    {
        const Element parent = sibling.parent();
        if (!parent || isGone(parent))
            return;
        const NewElement element = newElement(0);
        const std::vector<Element> siblings = parent.children();
        const auto place =
            size_t(std::find(siblings.begin(), siblings.end(), sibling) - siblings.begin());
        const bool before = below(2) == 0;
        if (before)
            m_editor.insertBefore(sibling, element);
        else
            m_editor.insertAfter(sibling, element);
        inserted(parent, before ? place : place + 1, element);
    }

    void inserted(Element parent, size_t place, const NewElement &element)
    {
        m_edits.insertions[{parent.index(), place}].push_back(pictureOf(element));
        m_filled.insert(parent.index());
        m_touched.push_back(parent);
    }

    void remove(Element element)
    {
        if (!mayGo(element))
            return;
        m_editor.remove(element);
        m_edits.removals.insert(element.index());
        m_gone.push_back(element);
    }

    void replace(Element element)
    {
        if (!mayGo(element))
            return;
        const NewElement by = newElement(0);
        m_editor.replace(element, by);
        m_edits.exchanges.insert(element.index(), pictureOf(by));
        m_gone.push_back(element);
        m_touched.push_back(element);
    }

    const Document &m_document;
    QRandomGenerator &m_random;
    Editor m_editor;
    Edits m_edits;
    std::vector<Element> m_touched;
    std::vector<Element> m_gone;
    QSet<qint32> m_filled;
};

// The same journey as others would have saved it.
QByteArray inDress(const QByteArray &bytes, quint32 seed)
{
    QByteArray dressed = bytes;
    if (seed % 2 == 1)
        dressed.replace("\n", "\r\n");
    if (seed % 3 != 2 || !dressed.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\""))
        return dressed;
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(dressed.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")));
}

} // namespace

class TestRandomEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsChangeWhatTheySayAndNothingElse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<quint32>("seed");
        for (const QString &path : miwgFiles()) {
            for (quint32 seed = 0; seed < 3; ++seed)
                QTest::addRow("%s, seed %u", qPrintable(QFileInfo(path).fileName()), seed)
                    << path << seed;
        }
    }
    void editsChangeWhatTheySayAndNothingElse()
    {
        QFETCH(QString, path);
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Result<Document> document =
            Document::read(inDress(readFile(path), seed), Limits::opening());
        QVERIFY(document);
        for (int round = 0; round < 2; ++round) {
            RandomEdit edit(*document, random);
            edit.run();
            const Result<Patch> patch = edit.editor().patch();
            QVERIFY2(patch, qPrintable(patch ? QString() : patch.error().code));
            Result<Document> edited = document->patched(*patch);
            QVERIFY2(edited,
                     qPrintable(edited ? QString() : edited.error().code + edited.error().detail));
            QVERIFY(pictureOf(edited->root()) == edit.expected());
            const Result<Document> back = edited->patched(patch->inverse(document->text()));
            QVERIFY(back && back->bytes() == document->bytes());
            const Result<Document> again = Document::read(edited->bytes(), Limits::opening());
            QVERIFY(again && again->text() == edited->text());
            document = std::move(edited);
        }
    }
};

QTEST_APPLESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
