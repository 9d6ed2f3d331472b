using System.Collections.Immutable;
using Newtonsoft.Json.Linq;
using ReportKit.Citations;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Typed;

/// <summary>A small workbook with what somebody typed in one of its cells, and what became of it.</summary>
internal static class TypedCell
{
    private const string Workbook = """
        {
          "settings": {"Language": "en"},
          "reports": [{"number": "GE-015", "title": "Lights", "date": "2025-12-31", "periodFrom": "2025-01-01", "periodTo": "2025-12-31"}],
          "sections": [
            {"key": "opening", "report": "GE-015", "level": 1, "title": "Opening of the session"},
            {"key": "debate-1", "report": "GE-015", "level": 1, "title": "General debate", "introduction": "They met."},
            {"key": "debate-2", "report": "GE-015", "level": 1, "title": "General debate", "introduction": "They met again."}
          ],
          "statements": [
            {"id": "S-0001", "report": "GE-015", "section": "opening", "speaker": "Avaria", "text": "We thank the Chair.", "source": "paper", "date": "2025-10-08"},
            {"id": "S-0002", "report": "GE-015", "section": "opening", "speaker": "Avaria", "text": "We agree.", "source": "paper", "date": "2025-10-08"}
          ],
          "sources": [
            {"id": "webtv", "kind": "Video", "title": "Council of the Lights", "date": "2025-10-08", "url": "https://media.example.org/a"},
            {"id": "paper", "kind": "Document", "title": "Paper on the lights", "symbol": "A/1/L.2"},
            {"id": "resolution", "kind": "Resolution", "title": "Resolution on the lights"}
          ],
          "speakers": [
            {"name": "Republic of Avaria", "shortName": "Avaria", "aliases": "the Avarians", "kind": "Member State"},
            {"name": "Sundrey", "kind": "Member State"}, {"name": "Corvo", "kind": "Member State"}, {"name": "Holm and Lesser Holm", "kind": "Member State"}
          ]
        }
        """;

    /// <summary>The workbook with these words in the column that a heading of the table names.</summary>
    public static JObject In(string heading, string words)
    {
        var workbook = JObject.Parse(Workbook);
        if (heading.StartsWith("Setting ", StringComparison.Ordinal))
        {
            workbook["settings"]![heading[8..]] = words;
            return workbook;
        }

        var statement = (JObject)workbook["statements"]![1]!;
        if (heading.StartsWith("Locator", StringComparison.Ordinal))
            statement["source"] = heading.Contains("recording", StringComparison.Ordinal) ? "webtv" : heading.Contains("resolution", StringComparison.Ordinal) ? "resolution" : "paper";
        if (heading == "Source of a statement")
            statement["locator"] = null;
        if (heading == "Context label of a statement")
            statement["context"] = "They met in spring.";
        var (column, sheet) = Place(heading);
        var row = sheet == StatementColumns.Sheet ? statement : (JObject)workbook[sheet.JsonName]![0]!;
        row[column.JsonName] = words;
        if (column == ReportColumns.PeriodFrom)
            row.Remove(ReportColumns.PeriodTo.JsonName);
        return workbook;
    }

    /// <summary>Words of which nobody doubts what they mean.</summary>
    public static string Plain(string heading) => heading switch
    {
        "Locator, of a recording" => "1:14:20",
        "Locator, of a document" => "p. 4",
        "Locator, of a resolution" => "para 4",
        "Text of a statement" => "We agree.",
        "Section of a statement" => "opening",
        "Source of a statement" => "paper",
        "Speaker of a statement" => "Avaria",
        "Report of a statement" => "GE-015",
        "Language of a statement" => "en",
        "End date of a statement" => "2025-10-10",
        "ID of a statement" => "S-0002",
        "URL of a source" or "Archive URL of a source" => "https://media.example.org/a",
        "Setting Social links" => "Video: video.example.org",
        "Setting Website" => "example.org",
        "Setting Retrieval sentence" => "Opened on {date}.",
        "Setting Accent colour" => "1F4E79",
        "Setting Back-reference" => "Ibid",
        "Setting Language" => "en",
        _ when Place(heading).Column.Kind is DateKind or DateSpanKind => "2025-10-08",
        _ => Place(heading).Column.Kind.Allowed is [var first, ..] ? first : "Words",
    };

    /// <summary>What the workbook holds or prints then.</summary>
    public static string Understood(string heading, Dataset dataset)
    {
        var statement = dataset.Statements.Rows[1];
        if (heading.StartsWith("Locator", StringComparison.Ordinal))
            return Locator.Parse(statement.Locator, dataset.Sources.Find(statement.Source)!.Kind)!.Printed;
        if (heading.StartsWith("Setting ", StringComparison.Ordinal))
            return Setting(heading[8..], dataset.Settings);
        if (heading == "Text of a statement")
            return string.Join(" | ", Paragraphs(statement, dataset)).Replace("Avaria: ", "", StringComparison.Ordinal);
        if (heading is "Speaker of a statement" or "On behalf of of a statement")
            return Paragraphs(statement, dataset)[0].Replace(": “We agree.”", "", StringComparison.Ordinal);
        if (heading is "Context of a statement" or "Context label of a statement")
            return string.Join(" | ", Paragraphs(statement, dataset)[1..]);

        var (column, sheet) = Place(heading);
        if (sheet == SourceColumns.Sheet && column.Kind is TextKind or AddressKind)
            return CitedPlace.Of(dataset.Sources.Rows[0], ReportLanguage.All[0]).Citation;
        var row = sheet == StatementColumns.Sheet ? statement : dataset[sheet].AllRows[0];
        return (row[column], column) switch
        {
            (PartialDate from, _) when column == StatementColumns.Date => new DateSpan(from, row[StatementColumns.EndDate] as PartialDate).Printed,
            (PartialDate from, _) when column == ReportColumns.PeriodFrom => new DateSpan(from, row[ReportColumns.PeriodTo] as PartialDate).Printed,
            (PartialDate date, _) => date.Printed,
            (DateSpan span, _) => span.Printed,
            (string key, _) when column.Kind is ReferenceKind reference => Key(dataset, reference, key),
            (var value, _) => column.Kind.Print(value!),
        };
    }

    /// <summary>The column that a heading of the table names, and its sheet; of a setting, its value.</summary>
    public static (Column Column, Sheet Sheet) Place(string heading)
    {
        if (heading.StartsWith("Locator", StringComparison.Ordinal))
            return (StatementColumns.Locator, StatementColumns.Sheet);
        if (heading.StartsWith("Setting ", StringComparison.Ordinal))
            return (SettingColumns.Value, SettingColumns.Sheet);
        var parts = heading.Split(" of a ");
        var sheet = MasterWorkbook.Sheets.Single(sheet => sheet.JsonName == parts[1] + "s");
        return (sheet.Find(parts[0])!, sheet);
    }

    /// <summary>The key of the row that is found under it.</summary>
    private static string Key(Dataset dataset, ReferenceKind reference, string typed) => reference.Sheet switch
    {
        "Sections" => dataset.Sections.Find(typed)?.Key ?? "",
        "Sources" => dataset.Sources.Find(typed)?.Id ?? "",
        _ => dataset.Reports.Find(typed)?.Number ?? "",
    };

    private static string Setting(string name, Settings settings) => name switch
    {
        "Accent colour" or "Accent color" => settings.AccentColour ?? "",
        "Social links" or "Social link" => string.Join(" | ", settings.SocialLinks),
        "Website" => settings.Website ?? "",
        "Retrieval sentence" => settings.RetrievalSentence ?? "",
        "Organization" => settings.Organisation ?? "",
        "Back-reference" or "Back reference" => SettingColumns.BackReference.Kind.Print(settings.BackReference),
        _ => settings.Language,
    };

    private static ImmutableArray<string> Paragraphs(Statement statement, Dataset dataset) =>
        [.. SingleStatement.Compose(statement, dataset.Reports.Rows[0], dataset).Blocks.OfType<Paragraph>().Select(paragraph =>
            string.Concat(paragraph.Content.OfType<Words>().Select(words => words.Text)))];
}
