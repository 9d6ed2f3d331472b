using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Word.Templates;
using ReportKit.Word.Writing;

namespace ReportKit.Word.Tests;

/// <summary>Reports written to memory, with the template that ships unless another is given.</summary>
internal static class Written
{
    public static string ShippedTemplate { get; } = Repository.File("templates", "ge-series.dotx");

    public static WordFile Sample(string number = "TR-002", bool isDraft = false) => Report(Testing.Sample.Shipped(), number, isDraft);

    /// <summary>A whole published paper.</summary>
    public static Dataset Paper() => Testing.Sample.Dataset(File.ReadAllText(Repository.SharedFile("data", "un-update-2021.json")));

    /// <summary>The only report of a dataset.</summary>
    public static WordFile Only(Dataset dataset, bool isDraft = false) => Report(dataset, dataset.Reports.Rows.Single().Number, isDraft);

    public static WordFile Report(Dataset dataset, string number, bool isDraft = false, string? template = null, bool hasPages = true)
    {
        var document = Testing.Sample.Report(dataset, number, isDraft).Document;
        return Document(document, hasPages ? [.. document.Contents.Select((_, entry) => (entry + 3).ToString(CultureInfo.InvariantCulture))] : null, template, new Branding(dataset.Settings.AccentColour, Logo: null));
    }

    /// <summary>One report, GE-1, of these rows (see <see cref="Testing.Sample.Of"/>).</summary>
    public static WordFile Of(params string[] statements) => Only(Testing.Sample.Of(statements));

    public static WordFile Document(ReportDocument document, ImmutableArray<string>? pages, string? template = null, Branding? branding = null)
    {
        using var opened = Template.Open(template ?? ShippedTemplate);
        using var stream = new MemoryStream();
        WordReport.Write(document, opened, branding ?? new Branding(null, null), pages is { } entries ? new PageLayout(entries, 0, NotesRunOver: false, "") : null, stream);
        return new WordFile(stream.ToArray());
    }

    /// <summary>Holds a file against the schemas and rules of Word, as the Open XML SDK knows them.</summary>
    public static WordFile AssertValid(this WordFile file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Bytes), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => string.Create(CultureInfo.InvariantCulture, $"{error.Part?.Uri}{error.Path?.XPath}: {error.Description}"));
        Assert.Equal("", string.Join('\n', errors));
        return file;
    }
}
