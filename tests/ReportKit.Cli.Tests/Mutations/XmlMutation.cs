using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ReportKit.Cli.Tests.Mutations;

/// <summary>Changes what a part says, as XML that stays well-formed.</summary>
internal static class XmlMutation
{
    private const int DeepNesting = 300;
    private const int ManyTimes = 2_000;

    public static byte[] Of(byte[] part, Mutation mutation)
    {
        using var reader = XmlReader.Create(new MemoryStream(part), new XmlReaderSettings { CheckCharacters = false });
        var root = XElement.Load(reader);
        // An element that declares a namespace could not get another one.
        root.DescendantsAndSelf().Attributes("xmlns").Remove();
        for (var times = 1 + mutation.Below(3); times > 0; times--)
            Change(root, mutation);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { CheckCharacters = false, Encoding = new UTF8Encoding(mutation.Chance(10)) }))
            root.Save(xml);
        // No writer of the framework lets through what the standard forbids here.
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        return Encoding.UTF8.GetBytes(mutation.Chance(20) ? text.Replace("xml:space=\"preserve\"", "xml:space=\"odd\"", StringComparison.Ordinal) : text);
    }

    private static void Change(XElement root, Mutation mutation)
    {
        List<XElement> all = [.. root.DescendantsAndSelf()];
        var (element, other) = (mutation.One(all), mutation.One(all));
        switch (mutation.Below(14))
        {
            case 0 or 1 or 2 or 3:
                SetAttribute(element, mutation.Value(), mutation);
                break;
            case 4 or 5:
                TakeAttribute(element, all, mutation);
                break;
            case 6:
                SetText(element, mutation);
                break;
            case 7:
                Changeable(element).Where(_ => mutation.Chance(2)).Remove();
                break;
            case 8 when element != root:
                element.Remove();
                break;
            case 9 when element != root:
                element.AddAfterSelf(element);
                break;
            case 10 when element != root:
                other.Add(new XElement(element));
                break;
            case 11 when element != root:
                Move(element, other);
                break;
            case 12:
                element.Name = mutation.Chance(4) ? element.Name.LocalName : other.Name;
                break;
            case 13 when element != root && mutation.Chance(10):
                Multiply(element, mutation);
                break;
        }
    }

    private static List<XAttribute> Changeable(XElement element) =>
        [.. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml)];

    private static void SetAttribute(XElement element, string value, Mutation mutation)
    {
        if (Changeable(element) is { Count: > 0 } attributes)
            mutation.One(attributes).Value = value;
    }

    /// <summary>The value that another element of the part has: something then stands twice, or leads elsewhere.</summary>
    private static void TakeAttribute(XElement element, List<XElement> all, Mutation mutation)
    {
        if (Changeable(element) is not { Count: > 0 } attributes)
            return;
        var attribute = mutation.One(attributes);
        attribute.Value = mutation.One([.. all.Attributes(attribute.Name)]).Value;
    }

    private static void SetText(XElement element, Mutation mutation)
    {
        if (!element.HasElements)
            element.Value = mutation.Value();
        else if (mutation.One([.. element.DescendantNodes().OfType<XText>().DefaultIfEmpty(new XText(""))]) is { Parent: not null } text)
            text.Value = mutation.Value();
    }

    private static void Move(XElement element, XElement other)
    {
        if (other == element || other.Ancestors().Contains(element))
            return;
        element.Remove();
        other.AddFirst(element);
    }

    private static void Multiply(XElement element, Mutation mutation)
    {
        if (element.DescendantNodes().Count() > 50)
            return;
        if (mutation.Chance(2))
        {
            element.AddAfterSelf(Enumerable.Repeat(element, ManyTimes));
            return;
        }

        var deepest = element;
        for (var depth = 0; depth < DeepNesting; depth++)
        {
            var inner = new XElement(element.Name, element.Attributes());
            deepest.Add(inner);
            deepest = inner;
        }
    }
}
