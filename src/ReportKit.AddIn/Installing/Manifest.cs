using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ReportKit.AddIn.Calls;
using ReportKit.Findings;
using ReportKit.Packaging;

namespace ReportKit.AddIn.Installing;

/// <summary>
/// The manifest by which Office knows the add-in ([MS-OWEMXML]): where its page is, what it needs, and its buttons.
/// </summary>
internal sealed class Manifest
{
    private const string Product = "ReportKit";
    private const string Purpose = "Check statements, add them, and make the report, with the tool of the console.";

    private static readonly XNamespace Base = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static readonly XNamespace Overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
    private static readonly XNamespace Basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly int[] IconSizes = [16, 32, 80];

    private readonly OfficeProgram program;
    private readonly Secret key;
    private readonly string origin;

    private Manifest(OfficeProgram program, int port, Secret key)
    {
        this.program = program;
        this.key = key;
        origin = string.Create(CultureInfo.InvariantCulture, $"https://localhost:{port}");
    }

    /// <summary>Writes the file, which nobody may read who may not read the key.</summary>
    /// <exception cref="UnusableFileException">It cannot be written, or the key cannot be kept.</exception>
    public static void Save(string path, OfficeProgram program, int port, PaneKey key)
    {
        var content = Write(program, port, key.Read());
        WholeFile.Write(path, [key.Location], stream => stream.Write(content));
    }

    /// <summary>The manifest of one program, for a pane that is served at this port.</summary>
    public static byte[] Write(OfficeProgram program, int port, Secret key)
    {
        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" }))
            new Manifest(program, port, key).Document().WriteTo(xml);
        return content.ToArray();
    }

    private XElement Document() => new(
        Base + "OfficeApp",
        new XAttribute(XNamespace.Xmlns + "xsi", Instance),
        new XAttribute(XNamespace.Xmlns + "bt", Basic),
        new XAttribute(Instance + "type", "TaskPaneApp"),
        new XElement(Base + "Id", program.Id),
        new XElement(Base + "Version", typeof(Manifest).Assembly.GetName().Version),
        new XElement(Base + "ProviderName", "The ReportKit authors"),
        new XElement(Base + "DefaultLocale", "en-GB"),
        Default(Base + "DisplayName", Product),
        Default(Base + "Description", Purpose),
        Default(Base + "IconUrl", Icon("reportkit", 32)),
        Default(Base + "HighResolutionIconUrl", Icon("reportkit", 64)),
        new XElement(Base + "Hosts", new XElement(Base + "Host", new XAttribute("Name", program.Host))),
        new XElement(Base + "Requirements", new XElement(Base + "Sets", program.RequirementSets.Select(Set))),
        new XElement(Base + "DefaultSettings", Default(Base + "SourceLocation", Page(program.Commands[0]))),
        new XElement(Base + "Permissions", "ReadWriteDocument"),
        new XElement(
            Overrides + "VersionOverrides",
            new XAttribute(Instance + "type", "VersionOverridesV1_0"),
            new XElement(Overrides + "Hosts", new XElement(Overrides + "Host", new XAttribute(Instance + "type", program.Host), Ribbon())),
            Resources()));

    private static XElement Set(RequirementSet set) =>
        new(Base + "Set", new XAttribute("Name", set.Name), new XAttribute("MinVersion", set.Version));

    /// <summary>A group on the tab Home, with a button for each view of the pane.</summary>
    private XElement Ribbon() => new(
        Overrides + "DesktopFormFactor",
        new XElement(
            Overrides + "GetStarted",
            Resource("Title", "Group.Label"),
            Resource("Description", "Group.Tip"),
            Resource("LearnMoreUrl", program.Commands[0].View + ".Url")),
        new XElement(
            Overrides + "ExtensionPoint",
            new XAttribute(Instance + "type", "PrimaryCommandSurface"),
            new XElement(
                Overrides + "OfficeTab",
                new XAttribute("id", "TabHome"),
                new XElement(
                    Overrides + "Group",
                    new XAttribute("id", "ReportKit.Group"),
                    Resource("Label", "Group.Label"),
                    Icons("reportkit"),
                    program.Commands.Select(Button)))));

    private static XElement Button(RibbonCommand command) => new(
        Overrides + "Control",
        new XAttribute(Instance + "type", "Button"),
        new XAttribute("id", "ReportKit." + command.View),
        Resource("Label", command.View + ".Label"),
        new XElement(Overrides + "Supertip", Resource("Title", command.View + ".Label"), Resource("Description", command.View + ".Tip")),
        Icons(command.View),
        new XElement(
            Overrides + "Action",
            new XAttribute(Instance + "type", "ShowTaskpane"),
            // The same for all: they show one pane, each at its view.
            new XElement(Overrides + "TaskpaneId", "ReportKit"),
            Resource("SourceLocation", command.View + ".Url")));

    private static XElement Icons(string name) => new(
        Overrides + "Icon",
        IconSizes.Select(size => new XElement(Basic + "Image", new XAttribute("size", size), new XAttribute("resid", IconName(name, size)))));

    private XElement Resources() => new(
        Overrides + "Resources",
        new XElement(Basic + "Images", program.Commands.Select(command => command.View).Prepend("reportkit").SelectMany(name => IconSizes.Select(size => Text("Image", IconName(name, size), Icon(name, size))))),
        new XElement(Basic + "Urls", program.Commands.Select(command => Text("Url", command.View + ".Url", Page(command)))),
        new XElement(Basic + "ShortStrings", program.Commands.Select(command => Text("String", command.View + ".Label", command.Label)).Prepend(Text("String", "Group.Label", Product))),
        new XElement(Basic + "LongStrings", program.Commands.Select(command => Text("String", command.View + ".Tip", command.Description)).Prepend(Text("String", "Group.Tip", Purpose))));

    private static XElement Default(XName name, string value) => new(name, new XAttribute("DefaultValue", value));

    private static XElement Resource(string name, string id) => new(Overrides + name, new XAttribute("resid", id));

    private static XElement Text(string name, string id, string value) => new(Basic + name, new XAttribute("id", id), new XAttribute("DefaultValue", value));

    private static string IconName(string name, int size) => string.Create(CultureInfo.InvariantCulture, $"{name}.Icon{size}");

    private string Icon(string name, int size) => string.Create(CultureInfo.InvariantCulture, $"{origin}/icons/{name}-{size}.png");

    /// <summary>View and key are in the query: Office appends to it, and would lose them after a <c>#</c>.</summary>
    private string Page(RibbonCommand command) => $"{origin}/pane.html?view={command.View}&key={key.Text}";
}
