using CsCheck;
using ReportKit.Datasets;
using ReportKit.Interchange;
using ReportKit.Schema;

namespace ReportKit.Tests.Interchange;

/// <summary>Export then import gives the same dataset, and import then export the same JSON.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Any_dataset_comes_back_from_its_json() => Invented.Dataset.Sample(dataset =>
    {
        var json = Exported(dataset);
        var read = JsonImport.Read(new StringReader(json), "test.json");

        Assert.Empty(read.Findings);
        Assert.Equal(Rows(dataset), Rows(read.Value));
        Assert.Equal(json, Exported(read.Value));
    });

    [Fact]
    public void Sample_that_ships_comes_back_byte_for_byte() =>
        Assert.Equal(File.ReadAllText(Repository.File("src", "ReportKit.UseCases", "Workbooks", "sample.json")), Exported(Sample.Shipped()));

    [Fact]
    public void Words_that_could_not_be_read_are_exported_as_typed()
    {
        var read = JsonImport.Read(new StringReader("""{"statements": [{"id": "a", "date": "some day", "kind": "Sermon", "cite": "perhaps"}]}"""), "test.json");

        Assert.Equal(["RK021", "RK022", "RK022"], read.Findings.Select(finding => finding.Code));
        Assert.Equal("""{"statements": [{"id": "a", "kind": "Sermon", "date": "some day", "cite": "perhaps"}]}""", OnOneLine(Exported(read.Value)));
    }

    private static string Exported(Dataset dataset)
    {
        using var text = new StringWriter();
        JsonExport.Write(dataset, text);
        return text.ToString();
    }

    private static IEnumerable<Row> Rows(Dataset dataset) => dataset.Tables.SelectMany(table => table.AllRows);

    private static string OnOneLine(string json) =>
        string.Join(' ', json.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Replace("[ ", "[", StringComparison.Ordinal).Replace(" ]", "]", StringComparison.Ordinal)
            .Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal);
}
