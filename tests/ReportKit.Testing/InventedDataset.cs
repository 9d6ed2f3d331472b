using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Testing;

/// <summary>A dataset of any size: one report, a section for every 20 statements, a source for every second one.</summary>
public static class InventedDataset
{
    /// <summary>A prime: see <see cref="Filled"/>.</summary>
    private const int Choices = 11;

    private const string Quotation = "{0} {1} {2}. {3} {4}, {5}, {6}. [...] {7}; {8}, {9}.";

    private static readonly string[][] Words =
    [
        Of("We thank the Chair for|My delegation welcomes|We have read with care|Our harbours have waited for|We come back today to|It is good to see|Nobody here doubts|Let us first look at|Few of us expected|The small islands praise|We cannot accept"),
        Of("the draft before us|the list of lights|the second chapter|the report of the keepers|the letter of the pilots|the new tables of the tides|the rules on fog bells|the paper on river ice|this map of the sounds|the order of the day|every word of point 9"),
        Of("and the work behind it|and what it promises|as it was agreed in spring|in the form of last year|with all its open brackets|although it came late|and ask for a vote|for the sake of our crews|since the storm in May|by and large|without any reserve"),
        Of("We read paragraph 12 as|We take the last line for|The text should be|What is missing is|The ferries call it|We would rather have|Let the register hold|Our crews look for|Each of you knows|Half the coast wants|The old pilots mean"),
        Of("a promise to every harbour|a duty of those who own a lamp|an offer to small islands|a warning to masters at sea|a task for the secretariat|an answer to the storms|a price that can be paid|a rule for winter nights|a name for each rock|one table of all tides|some help with the oil"),
        Of("large or small|in summer and in ice|whoever pays for the oil|near the coast or far from it|before the nights grow long|for one season at least|lit or dark|on both shores|even in fog|from the first day|under any flag"),
        Of("and not to the largest alone|and we can live with that|which costs nothing|as the pilots have asked|if the money can be found|until the register opens|and no more than that|where nobody can miss it|so that boats come home|though it will take time|rather than a fine speech"),
        Of("The list is open|The lamps are lit|The ice has gone|The clerks are ready|The bells were cast|Those tables were printed|A start was made|Our boats wait|The quay is full|Three ships turned back|The old tower stands"),
        Of("let it stay so|nobody doubts it|that is a beginning|we have seen it ourselves|any crew can tell|it took nine years|we ask for patience|the rest is paper|so much is sure|it was not cheap|none of us slept"),
        Of("and let those who tend the lamps correct it|and let the others follow|but the work goes on|and we are glad of it|so the next step is ours|and each harbour knows|yet questions remain|and thanks are due|or so we hope|for which we thank you|as we said in June"),
    ];

    private const string Context = "{0} {1} {2}[@src-1, p. 4] {3} {4}.";

    private static readonly string[][] ContextWords =
    [
        Of("The delegation had|Its neighbours had|The keepers had|Some observers had|The sponsors had|The pilots had|The Chair had|Two masters had|The ferrymen had|An old clerk had|The islanders had"),
        Of("asked for the same|spoken of it|warned of that|written about it|voted against it|put it aside|tried to mend it|counted the votes|left it out|read it aloud|made a sketch of it"),
        Of("at the session before|in a letter to the Chair|when the lamps were counted|in the old custom house|over a supper of herring|before the ice came|on the quay|by lantern light|under the new roof|at low water|between two meetings"),
        Of("and returned to it here|and said so again|without an answer|in much the same words|as the minutes show|to some applause|and was heard at last|with better figures|after a long night|in spite of the rain|and took it back"),
        Of("while others kept silent|for the sake of order|with a smile|in three languages|and sat down|once the bell had rung|to end the quarrel|before the vote|on the last day|as custom asks|for all to see"),
    ];

    public static Dataset Of(int statements)
    {
        var sections = Math.Max(1, statements / 20);
        return DatasetBuilder.Build(sheet => (new JsonOrigin(), sheet.Name switch
        {
            "Reports" => [Row(sheet, 0, ("Number", "GE-1"), ("Title", "A report of any length"), ("Date", "2026-01-31"))],
            "Sections" => [.. Rows(sections, i => Row(sheet, i, ("Key", "s-" + i), ("Report", "GE-1"), ("Level", i % 5 == 0 ? "1" : "2"), ("Title", "Session " + i), ("Date headings", "yes")))],
            "Statements" => [.. Rows(statements, i => Statement(sheet, i, sections))],
            "Sources" => [.. Rows(Math.Max(2, (statements + 1) / 2), i => Row(sheet, i, ("ID", "src-" + i), ("Kind", "Statement"), ("Title", "Statement on item " + i), ("Date", DateOf(i)), ("URL", "https://records.example.org/statements/" + i)))],
            "Speakers" => [Row(sheet, 0, ("Name", "Avaria"))],
            _ => [],
        }));
    }

    private static RowCells Statement(Sheet sheet, int i, int sections) => Row(
        sheet,
        i,
        ("ID", "S-" + i.ToString("00000", CultureInfo.InvariantCulture)),
        ("Report", "GE-1"),
        ("Section", "s-" + i % sections),
        ("Date", DateOf(i / 2)),
        ("Speaker", "Avaria"),
        ("Text", $"{Filled(Quotation, Words, i)} ({i})"),
        ("Source", "src-" + i / 2),
        ("Locator", "p. " + (i % 9 + 1)),
        ("Context", i % 3 == 0 ? Filled(Context, ContextWords, i / 3) : ""));

    /// <summary>
    /// Words of which no two numbers give the same, nor nearly: a number is read as a polynomial over the field of eleven elements,
    /// and each place chooses by the polynomial's value there, so that two texts have at most five places in common, and four as
    /// far as 161,051 texts.
    /// </summary>
    private static string Filled(string form, string[][] words, int number) => string.Format(
        CultureInfo.InvariantCulture,
        form,
        [.. words.Select((choices, place) => choices[Value(number, place)])]);

    private static int Value(int number, int at)
    {
        var value = 0;
        for (var power = Choices * Choices * Choices * Choices * Choices; power > 0; power /= Choices)
            value = (value * at + number / power) % Choices;
        return value;
    }

    private static string[] Of(string choices) => choices.Split('|');

    private static string DateOf(int source) => $"2025-{source % 12 + 1:00}-{source % 28 + 1:00}";

    private static IEnumerable<RowCells> Rows(int count, Func<int, RowCells> row) => Enumerable.Range(0, count).Select(row);

    private static RowCells Row(Sheet sheet, int line, params (string Column, string Value)[] cells)
    {
        var row = new RowBuilder(sheet, line);
        foreach (var (name, value) in cells.Where(cell => cell.Value.Length > 0))
        {
            var column = sheet.Find(name)!;
            row[column] = column.Kind.Parse(value);
        }

        return row.ToCells();
    }
}
