using System.Text;
using ClosedXML.Excel;

namespace ReportKit.Cli.Tests.Importing;

/// <summary>Spreadsheets of teams that never heard of ours: each with the columns that they have in their own language and way.</summary>
internal static class SpreadsheetFiles
{
    private const string Words = "We support the draft as it stands, and we thank the Chair for the work that went into it over the last year.";
    private const string OtherWords = "My delegation cannot join the consensus on this paragraph, because it goes beyond what was agreed in the group.";

    public static void WriteAll(Func<string, string> file)
    {
        Workbook(file("tracker.xlsx"), "Tracker", ["Delegation", "Date", "Mtg", "UN Web TV link", "Time", "Statement", "Remarks"], row => ["Avaria", new DateTime(2024, 7, 8 + row), $"{row + 3}rd meeting", $"https://media.example.org/k1/k{row}", new TimeSpan(0, 12 + row, 30), Said(row), "check"]);
        Workbook(file("form.xlsx"), "Form Responses 1", ["Timestamp", "Email consent", "Which country or delegation made the statement?", "What date was it made?", "Please paste the exact quote", "Link to the source (video or document)"], row => [new DateTime(2024, 9, 1, 10, 3, row), "yes", "Borduria", $"{14 + row}/05/2024", Said(row), $"https://example.org/{row}"]);
        Workbook(file("deutsch.xlsx"), "Tabelle1", ["Nr.", "Datum", "Land", "Wortlaut", "Quelle", "Seite", "Geprüft von"], row => [row + 1, $"{row + 3}.04.2024", "Awarien", Said(row), $"https://beispiel.example.org/{row}.pdf", $"S. {row + 1}", "MK"]);
        Workbook(file("espanol.xlsx"), "Hoja1", ["País", "Fecha", "Cita", "Enlace", "Tema"], row => ["Avaria", $"{row + 1} de marzo de 2024", Said(row), $"https://ejemplo.example.org/{row}", "Normas"]);
        Workbook(file("zhongwen.xlsx"), "工作表1", ["国家", "日期", "发言内容", "链接"], row => ["法国", $"2024年3月{row + 1}日", $"我们支持主席的提案，并愿意与各方共同努力，推动工作组取得进展，第{row}次发言。", $"https://li.example.org/{row}"]);
        Workbook(file("american.xlsx"), "Sheet1", ["State", "Date of statement", "Remarks made", "URL"], row => ["Avaria", $"3/{14 + row}/2024", Said(row), $"https://example.org/us/{row}"]);
        Workbook(file("titled.xlsx"), "Sheet1", ["Country", "Date", "Quote", "Source"], row => ["Avaria", new DateTime(2024, 3, 1 + row), Said(row), $"https://example.org/t/{row}"], above: ["Statements on norms", "", "as of May 2024"]);
        Workbook(file("press.xlsx"), "Monitoring", ["Date", "Outlet", "Headline", "Quote", "Who said it", "Sentiment", "URL"], row => [new DateTime(2024, 1, 1 + row), "The Avarian Times", $"Headline {row}", Said(row), "Avaria", "positive", $"https://times.example.org/{row}"]);
        Delimited(file("suivi.csv"), 1252, ';', ["Pays", "Date", "Déclaration", "Lien", "Remarques"], row => ["Avarie", $"{14 + row}/03/2023", $"Ma délégation considère que l’équilibre du texte a été préservé, à l’égard de tous, {row}", $"https://exemple.example.org/{row}", "à vérifier"]);
        Delimited(file("hansard.csv"), 65001, ',', ["Sitting Date", "House", "Debate Title", "Member", "Party", "Contribution", "Contribution URL"], row => [$"2024-03-0{row + 1}T00:00:00", "Lower", "Norms", $"Jane Doe {row}", "None", $"\"{Said(row)}\"", $"https://hansard.example.org/{row}"]);
    }

    private static string Said(int row) => row % 2 == 0 ? $"{Words} ({row})" : $"{OtherWords} ({row})";

    private static void Workbook(string path, string sheet, string[] headers, Func<int, object[]> row, string[]? above = null)
    {
        using var workbook = new XLWorkbook();
        var worksheet = workbook.Worksheets.Add(sheet);
        var first = above?.Length ?? 0;
        for (var line = 0; line < first; line++)
            worksheet.Cell(line + 1, 1).SetValue(above![line]);
        for (var column = 0; column < headers.Length; column++)
            worksheet.Cell(first + 1, column + 1).SetValue(headers[column]);
        for (var line = 0; line < 3; line++)
        {
            var cells = row(line);
            for (var column = 0; column < cells.Length; column++)
                worksheet.Cell(first + 2 + line, column + 1).Value = cells[column];
        }

        workbook.SaveAs(path);
    }

    private static void Delimited(string path, int codePage, char separator, string[] headers, Func<int, string[]> row)
    {
        var encoding = codePage == 65001 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        File.WriteAllLines(path, [string.Join(separator, headers), .. Enumerable.Range(0, 3).Select(line => string.Join(separator, row(line)))], encoding);
    }
}
