using ReportKit.Checks;
using ReportKit.Findings;
using ReportKit.Interchange;

namespace ReportKit.Tests.Typed;

/// <summary>The table of what people type: each line of typed.txt is typed into its column, and has to come out as the table says.</summary>
public sealed class TypedTests
{
    private const string Arrow = " → ";

    public static TheoryData<string, string, string> Lines
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            var heading = "";
            foreach (var line in File.ReadLines(Repository.File("tests", "ReportKit.Tests", "Typed", "typed.txt")))
            {
                if (line.StartsWith("== ", StringComparison.Ordinal))
                    heading = line[3..];
                else if (heading.Length > 0 && line.Split(Arrow) is [var typed, var becomes])
                    data.Add(heading, typed, becomes);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void What_is_typed_is_understood_or_asked(string column, string typed, string becomes)
    {
        var isAsked = typed.StartsWith("? ", StringComparison.Ordinal);
        var words = (isAsked ? typed[2..] : typed).Replace("\\n", "\n", StringComparison.Ordinal).Replace('⍽', '\u00A0');
        var json = TypedCell.In(column, words);
        var read = JsonImport.Read(new StringReader(json.ToString()), "typed.json");
        var found = New(column, CheckResult.Of(read).Findings);

        if (isAsked)
            Assert.Equal(becomes, Assert.Single(found));
        else
            Assert.Equal((becomes, ""), (TypedCell.Understood(column, read.Value), string.Join(" ", found)));
    }

    [Fact]
    public void Table_has_at_least_eighty_lines() => Assert.True(Lines.Count >= 80);

    /// <summary>What is found beside what is found in the row when the cell holds what nobody doubts.</summary>
    private static string[] New(string column, IEnumerable<Finding> findings)
    {
        var read = JsonImport.Read(new StringReader(TypedCell.In(column, TypedCell.Plain(column)).ToString()), "typed.json");
        var usual = CheckResult.Of(read).Findings.Select(finding => finding.Code).ToHashSet();
        return [.. findings.Where(finding => finding.Place.Column?.Name == TypedCell.Place(column).Column.Name && !usual.Contains(finding.Code)).Select(finding => $"{finding.Code} {finding.Text}")];
    }
}
