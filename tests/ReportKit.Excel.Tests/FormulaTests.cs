using ReportKit.Excel.Formulas;

namespace ReportKit.Excel.Tests;

/// <summary>What formulas refer to, and how they follow.</summary>
public sealed class FormulaTests
{
    /// <summary>A table from row 2 to row 51 with totals in row 52 gets three rows more.</summary>
    private static readonly TableGrowth Growth = new(2, 51, 54, 52, 55, LastColumn: 21);

    [Theory]
    [InlineData("SUM(A1:B2)+C3", "SUM( A1:B2 C3")]
    [InlineData("Statements!$A$2:$A$51", "Statements!$A$2:$A$51")]
    [InlineData("'My ''own'' sheet'!A1", "My 'own' sheet!A1")]
    [InlineData("[1]Other!A1+'[2]My sheet'!B2", "[1]Other!A1 [2]My sheet!B2")]
    [InlineData("Sheet1:Sheet3!A1+'First one:Last one'!B2", "Sheet1:Sheet3!A1 First one:Last one!B2")]
    [InlineData("\"Statements!A1 \"\"and\"\" B2\"&C3", "C3")]
    [InlineData("LOG10(5)+ATAN2(A1,1.5E3)", "LOG10( ATAN2( A1")]
    [InlineData("A:A+$B:$C+5:$7", "A:A $B:$C 5:$7")]
    [InlineData("Statements[[#Totals],[Text]]+[@Speaker]", "Statements[[#Totals],[Text]] [@Speaker]")]
    [InlineData("Statements['#odd']", "Statements['#odd']")]
    [InlineData("Rate*Statements!Local+_xlfn.XLOOKUP(A1,TRUE,#REF!)", "Rate Statements!Local _xlfn.XLOOKUP( A1")]
    [InlineData("A1#+Sheet1!#REF!+IF(A2=\"\",#N/A,{1,\"A3\"})", "A1 IF( A2")]
    [InlineData("A1:INDEX(B:B,3)", "A1 INDEX( B:B")]
    [InlineData("ABC1234567+XFE1+A0", "ABC1234567 XFE1 A0")]
    public void References_are_found(string formula, string found)
    {
        var reader = new FormulaReader(formula);
        var read = new List<string>();
        while (reader.Read())
        {
            var sheet = reader.Sheet is null ? "" : reader.LastSheet is null ? reader.Sheet + "!" : $"{reader.Sheet}:{reader.LastSheet}!";
            read.Add(sheet + reader.Kind switch
            {
                ReferenceKind.Area => formula.Substring(reader.Start, reader.Length),
                ReferenceKind.Function => reader.Name + "(",
                ReferenceKind.Table => $"{reader.Name}[{reader.Part}]",
                _ => reader.Name,
            });
        }

        Assert.Equal(found, string.Join(' ', read));
    }

    [Theory]
    [InlineData("A1+$B2+C$3+$D$4", 2, 1, "B3+$B4+D$3+$D$4")]
    [InlineData("SUM(A$2:A5)&\"A1\"", 1, 0, "SUM(A$2:A6)&\"A1\"")]
    [InlineData("A:A+3:3", 1, 1, "B:B+4:4")]
    [InlineData("A1", -1, -1, "XFD1048576")]
    public void What_is_not_fixed_moves_with_a_copy(string formula, int rows, int columns, string copied) =>
        Assert.Equal(copied, FormulaText.Copied(formula, rows, columns));

    [Theory]
    [InlineData("J52", "J55")]
    [InlineData("$J$52+J51+J53", "$J$55+J51+J53")]
    [InlineData("SUM(J2:J51)", "SUM(J2:J54)")]
    [InlineData("SUM(J1:J51)", "SUM(J1:J54)")]
    [InlineData("SUM(J$40:J$51)", "SUM(J$40:J$54)")]
    [InlineData("SUM(J2:J52)", "SUM(J2:J55)")]
    [InlineData("SUM(J52:K52)", "SUM(J55:K55)")]
    [InlineData("SUM(J2:J50)+SUM(J2:J500)+SUM(J:J)", "SUM(J2:J50)+SUM(J2:J500)+SUM(J:J)")]
    [InlineData("52:52", "55:55")]
    [InlineData("J52:INDEX(J:J,9)", "J55:INDEX(J:J,9)")]
    public void References_to_the_rows_reach_further_and_those_to_the_totals_follow(string formula, string followed) =>
        Assert.Equal(followed, FormulaText.With(formula, area => Growth.Grown(area, isOfFormula: true)));

    [Theory]
    [InlineData("COUNTA($A$2:A51)", "COUNTA($A$2:A51)")]
    [InlineData("COUNTIF(A$2:A$51,A51)", "COUNTIF(A$2:A$54,A51)")]
    public void Sum_up_to_its_own_row_is_one_of_that_row(string formula, string followed) =>
        Assert.Equal(followed, FormulaText.With(formula, area => Growth.Grown(area, isOfFormula: true, row: 51)));

    [Fact]
    public void Ranges_of_merged_cells_and_links_only_follow() =>
        Assert.Equal("A2:A51 B55:C55", Growth.MovedRanges("A2:A51 B52:C52"));
}
