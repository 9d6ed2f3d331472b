using CsCheck;
using ReportKit.Datasets;
using ReportKit.Excel.Reading;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Cli.Tests;

/// <summary>
/// A workbook goes out, and comes back as people leave workbooks, up to eight things at once: no statement is withdrawn or changed but
/// by what somebody typed in that very row, and nothing that was typed is lost or passed over in silence. <c>CsCheck_Iter</c> says
/// how many are tried.
/// </summary>
public sealed class HostileWorkbookTests : IDisposable
{
    private const int AFew = 12;

    private static readonly Gen<(WorkbookAct Do, int Row, int Other)[]> Acts =
        Gen.Select(Gen.Int[0, (int)WorkbookAct.InsertTitle].Select(act => (WorkbookAct)act), Gen.Int[0, 11], Gen.Int[0, 11]).Array[0, 8];

    private static readonly string[] Texts =
    [
        "The harbour lights have to be lit by dusk",
        "No levy was agreed for the second season",
        "Pilots asked for a chart of the northern reef",
        "We thank the chair for patience with the draft",
        "Annex four ought to go back to the keepers",
        "Fishing near the beacon was never forbidden",
        "Every register needs somebody who reads it",
        "My delegation cannot join the consensus today",
        "Fog bells are cheaper than a new tower",
        "The ferry company objects to winter tables",
    ];

    private readonly TemporaryFolder master = new();

    public HostileWorkbookTests()
    {
        using var reportkit = Made("", isPublished: at => at % 4 == 3);
        Copy(reportkit.Folder, master.Path);
    }

    /// <summary>Where the file comes back to.</summary>
    private enum Place
    {
        Its,

        /// <summary>Only the file itself says what was sent.</summary>
        WithoutShares,

        /// <summary>A workbook that has the same IDs for other statements.</summary>
        Another,
    }

    public void Dispose() => master.Dispose();

    [Fact]
    public void Nothing_is_withdrawn_or_changed_unasked_and_nothing_typed_is_lost() => Gen.Select(Acts, Gen.Int[0, 5].Select(place => place < 3 ? (Place)place : Place.Its)).Sample(
        (acts, place) =>
        {
            using var reportkit = new Reportkit();
            Copy(master.Path, reportkit.Folder);
            var file = HostileWorkbook.Change(reportkit.File("anna.xlsx"), acts);
            Prepare(place, reportkit);
            var before = Read(reportkit);

            var result = reportkit.Run("merge", "statements.xlsx", "anna.xlsx");

            if (result.ExitCode == ExitCodes.UnusableFile)
            {
                Assert.Single(result.Error.TrimEnd().Split('\n'));
                Assert.Equal(Lines(before), Lines(Read(reportkit)));
                return;
            }

            Assert.True(result.ExitCode is ExitCodes.Done or ExitCodes.DataErrors, result.Error);
            var after = Read(reportkit);
            AssertOnlyWhatWasTypedIsChanged(before, after, file, place);
            AssertNothingTypedIsLost(reportkit, after, file, result);
        },
        iter: Environment.GetEnvironmentVariable("CsCheck_Iter") is null ? AFew : Check.Iter,
        print: test => $"{test.Item2}: {string.Join(", ", test.Item1)}");

    private static void AssertOnlyWhatWasTypedIsChanged(Dataset before, Dataset after, HostileWorkbook file, Place place)
    {
        var withdrawn = 0;
        foreach (var sent in before.Statements.Rows)
        {
            var row = after.Statements.Find(sent.Id!)!;
            var changed = StatementColumns.Sheet.Columns.Where(column => !SameCell(column, sent, row)).ToList();
            Assert.True(place != Place.Another || changed.Count == 0, $"{sent.Id} {string.Join(", ", changed.Select(column => column.Name))}");
            foreach (var column in changed)
            {
                var value = row[column] is { } there ? column.Kind.Print(there) : "";
                if (column == StatementColumns.Status && !file.Rows.Any(other => other.Home == sent.Id))
                    withdrawn++;
                else
                    Assert.True(file.Rows.Any(other => other.Home == sent.Id && other.HasTyped(column.Name, value)), $"{sent.Id} {column.Name}: {value}");
            }

            Assert.True(changed.Count == 0 || changed is not [var only] || only != StatementColumns.Status || (place == Place.Its && sent.Status != StatementStatus.Published), $"{sent.Id} is withdrawn");
        }

        Assert.InRange(withdrawn, 0, 3);
    }

    /// <summary>What was typed stands in the workbook, or in the review, or the sheet or column that it is in was named as not merged.</summary>
    private static void AssertNothingTypedIsLost(Reportkit reportkit, Dataset after, HostileWorkbook file, Reportkit.Result result)
    {
        var kept = string.Join('\n', Lines(after));
        if (File.Exists(reportkit.File("statements-review.xlsx")))
            kept += Zip.Text(File.ReadAllBytes(reportkit.File("statements-review.xlsx")), "xl/sharedStrings.xml");
        var isTold = result.ExitCode == ExitCodes.DataErrors && result.Output.Contains("Not all that came back could be merged", StringComparison.Ordinal);
        Assert.All(file.Typed, word => Assert.True(isTold || kept.Contains(word, StringComparison.Ordinal), $"{word} is lost: {result}"));
    }

    private static bool SameCell(Column column, Statement one, Statement other) =>
        (one[column] is { } before ? column.Kind.Print(before) : "") == (other[column] is { } after ? column.Kind.Print(after) : "");

    private static IEnumerable<string> Lines(Dataset dataset) =>
        dataset.Statements.Rows.Select(row => string.Join(" | ", StatementColumns.Sheet.Columns.Select(column => row[column] is { } value ? column.Kind.Print(value) : "")));

    private static Dataset Read(Reportkit reportkit) => WorkbookReader.Read(reportkit.File("statements.xlsx"), new Progress<string>()).Value;

    private static void Prepare(Place place, Reportkit reportkit)
    {
        if (place != Place.Its)
            Directory.Delete(reportkit.File("shares"), recursive: true);
        if (place != Place.Another)
            return;
        using var other = Made("ed", isPublished: _ => false);
        File.Copy(other.File("statements.xlsx"), reportkit.File("statements.xlsx"), overwrite: true);
    }

    /// <summary>A workbook, and the copy that went out from it.</summary>
    /// <param name="ending">What the words end in, so that other workbooks have others.</param>
    private static Reportkit Made(string ending, Func<int, bool> isPublished)
    {
        var statements = Texts.Select((text, at) => $$"""{"id": "S-{{at + 1:0000}}", "report": "GE-1", "section": "c1", "date": "2026-0{{1 + (at / 3)}}-{{11 + at}}", "speaker": "{{(at % 2 == 0 ? "Avaria" : "Belmar")}}", "text": "{{text.Replace(" ", ending + " ", StringComparison.Ordinal)}}{{ending}}.", "status": "{{(isPublished(at) ? "Published" : "Draft")}}"}""");
        var reportkit = new Reportkit().With($$"""{"reports": [{"number": "GE-1", "title": "T", "date": "2026-04-30", "status": "Draft"}], "sections": [{"key": "c1", "report": "GE-1", "title": "One"}], "speakers": [{"name": "Avaria", "kind": "Member State"}, {"name": "Belmar", "kind": "Member State"}], "statements": [{{string.Join(',', statements)}}]}""");
        Assert.True(File.Exists(reportkit.File("statements.xlsx")));
        reportkit.Run("share", "statements.xlsx", "--to", "anna.xlsx", "--for", "Anna");
        return reportkit;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
