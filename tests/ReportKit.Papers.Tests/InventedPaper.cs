using CsCheck;
using Newtonsoft.Json;
using ReportKit.Datasets;

namespace ReportKit.Papers.Tests;

/// <summary>Datasets such as teams have: sections with and without days, all kinds of rows, footnotes in all their forms.</summary>
internal static class InventedPaper
{
    private static readonly Gen<string> Speaker = Gen.OneOf("Avaria", "Bellmark", "The Isle of Corm", "Kingdom of Dorn", "Harbour Lights Council", "The Chair", "Norway", "European Union");

    private static readonly Gen<string> Sentence = Gen.OneOf(
        "We thank the Chair for the draft.",
        "The list of lights should be open to every harbour, large or small.",
        "Our pilots have asked for it since 2019; they ask again.",
        "Nobody here doubts the “public lamp” that we agreed on.",
        "Fog bells [and horns] belong into the annex.",
        "See A/12/4 and its *first* annex.",
        "We regret [...] that so little was done.",
        "Article 5 of the rules is clear: a lamp is lit at dusk.",
        "It cost 3 * 4 crowns, which is not much.");

    private static readonly Gen<string> Prose = Gen.OneOf(
        "The group met in the old custom house.",
        "Its members come from nine coasts.",
        "A vote was not taken.",
        "The report is due in spring.",
        "More is said in [the minutes](https://records.example.org/minutes).");

    private static readonly Gen<string> Note = Gen.OneOf(
        "", "", "[@webtv-1, 1:14:20]", "[@webtv-1]", "[@paper-a, p. 4]", "[@paper-a, pp. 5–6]", "[@res-12-4]", "[@letter]", "[@page]", "[@cited-as, p. 2]", "[@report, p. 47]",
        "^[The word “lamp” stands for all lights.]", "^[See also [@page].]", "[@paper-a, p. 1; @res-12-4]", "^[A list of all lights can be found here: https://lights.example.org/list.]");

    private static readonly Gen<string> Quotation = Gen.Select(Sentence.Array[1, 3], Gen.Int[0, 5], (sentences, form) => form switch
    {
        0 => string.Join("\n", sentences),
        1 when sentences.Length > 2 => $"{sentences[0]}\n[...]\n{sentences[1]}",
        2 => $"{sentences[0]}\n- of the first rank;\n- of the second rank.",
        _ => string.Join(" ", sentences),
    });

    private static readonly Gen<string> Closing = Gen.OneOf(
        "", "", "\"source\": \"webtv-1\", \"locator\": \"1:14:20\"", "\"source\": \"webtv-1\", \"locator\": \"20:30\"", "\"source\": \"webtv-2\"", "\"source\": \"paper-a\", \"locator\": \"p. 4\"", "\"source\": \"paper-a\"",
        "\"source\": \"webtv-1\", \"locator\": \"57:20\", \"alsoIn\": \"paper-a\", \"alsoLocator\": \"p. 3\"", "\"source\": \"cited-as\", \"locator\": \"p. 7\"", "\"source\": \"report\", \"locator\": \"p. 47\"", "\"source\": \"post\"",
        "\"note\": \"As heard in the room.\"", "\"source\": \"paper-a\", \"locator\": \"p. 4\", \"note\": \"The words were read twice.\"");

    private static readonly Gen<string> Statement = Gen.Select(Speaker, Quotation, Closing, Gen.Int[0, 9], Gen.OneOf("", "", "The delegation had asked for it before.", "They had met twice.[@page]"), (speaker, text, closing, form, context) =>
        form switch
        {
            0 => $"\"kind\": \"Statement\", \"leadIn\": \"On 7 March 2023, {speaker} said:\", \"speaker\": \"{speaker}\", {Text(text)}",
            1 => $"\"kind\": \"Statement\", \"leadIn\": {Quoted($"In its comments, {speaker} noted that")}, \"speaker\": \"{speaker}\", {Text(text)}",
            2 => $"\"kind\": \"Statement\", \"leadIn\": {Quoted($"The report of {speaker} contained the following language:\n")}, {Text(text)}",
            3 => $"\"kind\": \"Continuation\", {Text(text)}",
            4 => $"\"kind\": \"Statement\", \"speaker\": \"{speaker}\", \"onBehalfOf\": \"Ems and Fallow\", {Text(text)}",
            5 => $"\"kind\": \"Statement\", \"leadIn\": \"Point 10:\", {Text(text)}",
            _ => $"\"kind\": \"Statement\", \"speaker\": \"{speaker}\", {Text(text)}",
        } + (closing.Length == 0 ? "" : ", " + closing) + (context.Length == 0 || form == 3 ? "" : ", \"context\": " + Quoted(context)));

    private static readonly Gen<string> Row = Gen.Frequency(
        (6, Statement),
        (2, Gen.Select(Prose.Array[1, 3], Note, (sentences, note) => "\"kind\": \"Narrative\", " + Text(string.Join(" ", sentences) + note))),
        (1, Gen.Select(Prose, Prose, (one, other) => "\"kind\": \"List\", " + Text($"{one}\n{other}"))),
        (1, Gen.Const("\"kind\": \"Heading\", \"text\": \"Lamps and bells\"")),
        (1, Prose.Select(words => "\"kind\": \"Context\", " + Text(words))));

    private static readonly Gen<string[]> Rows = Row.Array[0, 6];

    /// <summary>One published report with up to five sections.</summary>
    public static readonly Gen<Dataset> Dataset = Gen.Select(
        Gen.Select(Rows, Gen.Int[1, 3], Gen.Bool, Prose.Array[0, 2], Note, (rows, level, dated, introduction, note) => (rows, level, dated, introduction, note)).Array[1, 5],
        Gen.OneOf("Ibid", "Ibidem", "Full"),
        Gen.OneOf("Run-in", "Block"),
        (sections, style, layout) => Sample.Dataset(Json(sections, style, layout)));

    private static string Json((string[] Rows, int Level, bool Dated, string[] Introduction, string Note)[] sections, string style, string layout)
    {
        var level = 0;
        var heads = sections.Select((section, at) =>
        {
            level = at == 0 ? 1 : Math.Min(section.Level, level + 1);
            return $"{{\"key\": \"s{at}\", \"report\": \"HL-007\", \"level\": {level}, \"title\": {Quoted($"Lights of harbour {at + 1}")}, \"introduction\": {Quoted(string.Join("\n", section.Introduction.Select((words, part) => part == 0 ? words + section.Note : words)))}, \"dateHeadings\": {(section.Dated ? "true" : "false")}}}";
        }).ToList();
        var rows = sections.SelectMany((section, at) => section.Rows.Select((row, line) => $"{{\"report\": \"HL-007\", \"section\": \"s{at}\"{(section.Dated ? $", \"date\": \"2023-03-{1 + line:00}\"" : "")}, {row}}}"));
        return $$"""
            {
              "settings": {"Language": "en", "Back-reference": "{{style}}", "Series prefix": "HL-"},
              "reports": [{"number": "HL-007", "title": "Lights in Harbours", "subtitle": "A year of talks", "authors": "Maren Oldacre", "date": "2023-12-20", "quoteLayout": "{{layout}}", "status": "Published"}],
              "sections": [{{string.Join(",\n", heads)}}],
              "statements": [{{string.Join(",\n", rows)}}],
              "sources": [
                {"id": "webtv-1", "kind": "Video", "container": "UN Web TV", "meeting": "3rd plenary meeting", "title": "Group on Harbour Lights", "session": "First substantive session", "date": "2021-12-14", "url": "https://media.un.org/en/asset/k1o/k1o111"},
                {"id": "webtv-2", "kind": "Video", "container": "YouTube", "title": "Lamps at dusk", "date": "2022-03-07", "url": "https://youtu.be/abc123"},
                {"id": "paper-a", "kind": "Statement", "author": "Avaria", "title": "Statement on lamps", "date": "2023-03-07", "url": "https://records.example.org/avaria.pdf"},
                {"id": "res-12-4", "kind": "Resolution", "author": "General Assembly", "title": "12/4. Lights of harbours", "date": "2021-05-26", "symbol": "A/RES/12/4", "url": "https://undocs.example.org/a/res/12/4"},
                {"id": "letter", "kind": "Letter", "author": "the Keepers", "title": "On lamps", "date": "2022-01-09", "symbol": "A/69/723"},
                {"id": "page", "kind": "Web page", "title": "All the lamps", "container": "Lights Council", "url": "https://lights.example.org/all"},
                {"id": "post", "kind": "Post", "author": "the Keepers", "container": "Twitter", "date": "2021-05-28", "url": "https://twitter.com/keepers/status/1"},
                {"id": "report", "kind": "Report", "title": "Budget of the lamps", "author": "Lights Council", "date": "2020-12", "url": "https://lights.example.org/budget.pdf"},
                {"id": "cited-as", "kind": "Document", "title": "Minutes", "citeAs": "Minutes of the Keepers, third book, 1 May 2020, https://records.example.org/m"}
              ]
            }
            """;
    }

    private static string Text(string words) => "\"text\": " + Quoted(words);

    private static string Quoted(string words) => JsonConvert.ToString(words);
}
