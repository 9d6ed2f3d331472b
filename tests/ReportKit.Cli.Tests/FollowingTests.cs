using System.Text.RegularExpressions;

namespace ReportKit.Cli.Tests;

/// <summary>What points into a sheet that commands write into: formulas, names, charts, pivots, and the results that they keep.</summary>
public sealed partial class FollowingTests : EditedMaster
{
    [Theory]
    [InlineData("Statements!J4", "Statements!J6")]
    [InlineData("'Statements'!$J$4*2", "'Statements'!$J$6*2")]
    [InlineData("statements!J4", "statements!J6")]
    [InlineData("SUM(Statements!$J$2:$J$3)", "SUM(Statements!$J$2:$J$5)")]
    [InlineData("COUNTA(Statements!$A$1:$A$4)", "COUNTA(Statements!$A$1:$A$6)")]
    [InlineData("COUNTA(Statements!$A$2:Statements!$A$3)", "COUNTA(Statements!$A$2:$A$5)")]
    [InlineData("COUNTA('Statements'!A1:'Statements'!A4)", "COUNTA('Statements'!A1:A6)")]
    [InlineData("Statements[[#Totals],[Text]]", "Statements[[#Totals],[Text]]")]
    [InlineData("COUNTA(Statements!A:A)+J4", "COUNTA(Statements!A:A)+J4")]
    public void Formula_of_another_sheet_follows_totals_and_rows(string formula, string followed)
    {
        AddTotals();
        Put(Abbreviations, "H2", formula, "3");

        Import(2);

        Assert.Contains($"<c r=\"H2\"><f>{followed}</f></c>", Part(Abbreviations), StringComparison.Ordinal);
        Assert.Contains("fullCalcOnLoad=\"1\"", Part(Workbook), StringComparison.Ordinal);
        Assert.Contains("<c r=\"J6\"><f>SUBTOTAL(103,Statements[Text])</f></c>", Part(Statements), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_drop_downs_formats_and_links_follow()
    {
        AddTotals();
        Change(Workbook, "</definedNames>", "<definedName name=\"HowMany\">Statements!$J$4</definedName><definedName name=\"All\">Statements!$J$2:$J$3</definedName><definedName name=\"_xlnm.Print_Area\" localSheetId=\"3\">Statements!$A$1:$V$4</definedName></definedNames>");
        Change(Abbreviations, "</dataValidations>", "<dataValidation type=\"list\" sqref=\"D2\"><formula1>Statements!$J$2:$J$3</formula1></dataValidation></dataValidations>", "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"D2\"><formula1>Statements!$J$2:$J$3</formula1></dataValidation></dataValidations>");
        Change(Statements, "<dataValidations", "<conditionalFormatting sqref=\"J2:J3\"><cfRule type=\"expression\" priority=\"99\"><formula>COUNTIF($J$2:$J$3,$J2)&gt;$J$4</formula></cfRule></conditionalFormatting><dataValidations");

        Import(2);

        Assert.Contains("<definedName name=\"HowMany\">Statements!$J$6</definedName><definedName name=\"All\">Statements!$J$2:$J$5</definedName><definedName name=\"_xlnm.Print_Area\" localSheetId=\"3\">Statements!$A$1:$V$6</definedName>", Part(Workbook), StringComparison.Ordinal);
        Assert.Contains("<formula1>Statements!$J$2:$J$5</formula1>", Part(Abbreviations), StringComparison.Ordinal);
        Assert.Contains("sqref=\"J2:J5\"><cfRule type=\"expression\" priority=\"99\"><formula>COUNTIF($J$2:$J$5,$J2)&gt;$J$6</formula>", Part(Statements), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("COUNTA(Statements!$A$2:$A$500)", true)]
    [InlineData("Statements!J3", false)]
    [InlineData("INDIRECT(&quot;Statements!A1&quot;)", true)]
    [InlineData("LEN(Statements[[#Headers],[Text]])", false)]
    [InlineData("COUNTA(Statements[Text])", true)]
    [InlineData("COUNTA(Reports:Sources!A4)", true)]
    [InlineData("COUNTA(StatementsKeys)", true)]
    [InlineData("COUNTA('Statements'!A2:Statements!A9)", true)]
    [InlineData("COUNTA(Statements!A2:INDEX(Statements!A2:A9,8))", true)]
    [InlineData("COUNTA(Speakers!A2:INDEX(Speakers!A2:A9,8))", false)]
    [InlineData("COUNTA(Speakers!A2:CHOOSE(1,Speakers!A3,Speakers!A4))", true)]
    [InlineData("LEN(Near)", true)]
    [InlineData("ROWS(All)", true)]
    [InlineData("ROWS(First)", false)]
    [InlineData("COUNTA(SpeakersKeys)", false)]
    [InlineData("LEN(A2)", false)]
    [InlineData("[1]Other!A1", false)]
    public void Only_results_that_may_be_others_are_dropped(string formula, bool isDropped)
    {
        Put(Abbreviations, "H2", formula, "3");
        Change(Workbook, "</definedNames>", "<definedName name=\"All\">Statements!$J$2:$J$3</definedName><definedName name=\"First\">Statements!$J$2</definedName><definedName name=\"Near\">Speakers!A1</definedName></definedNames>");

        Import(2);

        Assert.Equal(isDropped, !Part(Abbreviations).Contains("<v>3</v>", StringComparison.Ordinal));
        Assert.Equal(isDropped, Part(Workbook).Contains("fullCalcOnLoad", StringComparison.Ordinal));
    }

    [Fact]
    public void Results_of_results_are_dropped_as_well()
    {
        Put(Abbreviations, "H2", "I2+1", "4");
        Change(Abbreviations, "</row>", "<c r=\"I2\" t=\"str\"><f>COUNTA(Statements!A:A)</f><v>3</v></c></row>");
        Put(Speakers, "H2", "Abbreviations!H2*2", "8");

        Import(1);

        Assert.Contains("<c r=\"H2\"><f>I2+1</f></c><c r=\"I2\"><f>COUNTA(Statements!A:A)</f></c>", Part(Abbreviations), StringComparison.Ordinal);
        Assert.Contains("<c r=\"H2\"><f>Abbreviations!H2*2</f></c>", Part(Speakers), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_a_formula_of_the_master_gives_stay_where_nothing_that_they_come_from_changes()
    {
        Edit(Statements, xml => Regex.Replace(xml, "<c r=\"G2\".*?</c>", "$0<c r=\"H2\" t=\"str\"><f>UPPER(G2)</f><v>AVARIA</v></c>"));

        Import(1);

        Assert.Contains("\"onBehalfOf\": \"AVARIA\"", Exported(), StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_formula_is_divided_where_one_of_its_cells_changes_otherwise_than_the_others()
    {
        AddTotals();
        Put(Abbreviations, "H2", "", "1", "t=\"shared\" ref=\"H2:H4\" si=\"0\"", "Statements!J3");
        Change(Abbreviations, "</row></sheetData>", "</row><row r=\"3\"><c r=\"H3\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row><row r=\"4\"><c r=\"H4\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row></sheetData>");

        Import(2);

        Assert.Equal(["Statements!J3", "Statements!J6", "Statements!J5"], Formula().Matches(Part(Abbreviations)).Select(formula => formula.Groups[1].Value));
    }

    [Fact]
    public void New_rows_get_the_formula_of_the_row_before_as_if_it_were_copied()
    {
        Edit(StatementsTable, xml => xml
            .Replace("ref=\"A1:V3\"", "ref=\"A1:W3\"", StringComparison.Ordinal)
            .Replace("</tableColumns>", "<tableColumn id=\"23\" name=\"Words\"><calculatedColumnFormula>LEN(J2)+COUNTA(A$2:A$3)</calculatedColumnFormula></tableColumn></tableColumns>", StringComparison.Ordinal));
        Edit(Statements, xml => Regex.Replace(xml, "(<row r=\"([23])\".*?)</row>", "$1<c r=\"W$2\"><f>LEN(J$2)+COUNTA(A$$2:A$$3)</f><v>7</v></c></row>"));

        Import(2);

        Assert.Equal(
            ["LEN(J2)+COUNTA(A$2:A$5)", "LEN(J3)+COUNTA(A$2:A$5)", "LEN(J4)+COUNTA(A$2:A$5)", "LEN(J5)+COUNTA(A$2:A$5)"],
            Formula().Matches(Part(Statements)).Select(formula => formula.Groups[1].Value));
        Assert.Contains("<calculatedColumnFormula>LEN(J2)+COUNTA(A$2:A$5)</calculatedColumnFormula>", Part(StatementsTable), StringComparison.Ordinal);
    }

    [Fact]
    public void Remark_below_the_totals_is_no_row_and_stays_where_it_is()
    {
        AddTotals();
        Change(Statements, "</row></sheetData>", "</row><row r=\"9\"><c r=\"C9\" t=\"inlineStr\"><is><t>Mine.</t></is></c></row></sheetData>");

        Import(2);

        Assert.EndsWith("</row><row r=\"9\"><c r=\"C9\" t=\"inlineStr\"><is><t>Mine.</t></is></c></row>", Part(Statements).Split("</sheetData>")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Mine.", Exported(), StringComparison.Ordinal);
    }

    [Fact]
    public void Order_of_calculation_is_left_to_be_made_anew()
    {
        Put(Abbreviations, "H2", "COUNTA(Statements!A:A)", "3");
        Add("xl/calcChain.xml", "<calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><c r=\"H2\" i=\"7\"/></calcChain>", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml", "calcChain");

        Import(1);

        Assert.DoesNotContain(Zip.Entries(Bytes()), part => part.Name == "xl/calcChain.xml");
        Assert.DoesNotContain("calcChain", Part("[Content_Types].xml") + Part("xl/_rels/workbook.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pivot_of_changed_cells_is_made_anew_on_opening()
    {
        AddPivot("ref=\"A1:V3\" sheet=\"Statements\"");

        Import(2);

        Assert.Contains("<worksheetSource ref=\"A1:V5\" sheet=\"Statements\"", Part("xl/pivotCache/pivotCacheDefinition1.xml"), StringComparison.Ordinal);
        Assert.Contains("refreshOnLoad=\"1\"", Part("xl/pivotCache/pivotCacheDefinition1.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name=\"Statements\"", true)]
    [InlineData("name=\"Speakers\"", false)]
    [InlineData("ref=\"A1:E2\" sheet=\"Speakers\"", false)]
    public void Pivot_of_other_cells_keeps_its_bytes(string source, bool isRefreshed)
    {
        AddPivot(source);
        var before = Part("xl/pivotCache/pivotCacheDefinition1.xml");

        Import(1);

        Assert.Equal(isRefreshed, before != Part("xl/pivotCache/pivotCacheDefinition1.xml"));
    }

    [Theory]
    [InlineData("SUM(Sections:Sources!J4)", "The totals of Statements would move to make room for new rows, and the formula =SUM(Sections:Sources!J4) in the sheet Abbreviations, which refers to several sheets at once, could not follow them. Name each sheet by itself in it, and try again.\n")]
    public void What_cannot_follow_is_refused_and_named(string formula, string sentence)
    {
        AddTotals();
        Put(Abbreviations, "H2", formula, "3");
        AssertRefused(sentence);
    }

    [Fact]
    public void Merged_cells_in_the_way_are_named()
    {
        Change(Statements, "<dataValidations", "<mergeCells count=\"1\"><mergeCell ref=\"B4:D5\"/></mergeCells><dataValidations");
        AssertRefused("Statements!B4:D5 are merged cells, where new rows have to go. Unmerge them, and try again.\n");
    }

    [FactThatNeeds(Need.OpenPyxl, Need.LibreOffice)]
    public void Other_programs_find_right_results_and_charts_that_follow()
    {
        OtherProgram.Python(
            """
            import sys
            from openpyxl import load_workbook
            from openpyxl.chart import BarChart, Reference
            book = load_workbook(sys.argv[1])
            rows = book['Statements']
            counts = book.create_sheet('Counts')
            counts['A1'] = '=COUNTA(Statements!$A$2:$A$3)'
            counts['B1'] = '=COUNTIF(Statements!G2:G3,"Avaria")+A1'
            chart = BarChart()
            chart.add_data(Reference(rows, min_col=5, min_row=1, max_row=3), titles_from_data=True)
            rows.add_chart(chart, 'B8')
            book.save(sys.argv[1])
            """,
            Reportkit.File("statements.xlsx"));
        Change("xl/charts/chart1.xml", "</f></numRef>", "</f><numCache><ptCount val=\"1\"/><pt idx=\"0\"><v>46000</v></pt></numCache></numRef>");

        Import(20);

        Assert.Contains("<f>'Statements'!$E$2:$E$23</f></numRef>", Part("xl/charts/chart1.xml"), StringComparison.Ordinal);
        Assert.Contains("<row>27</row>", Part("xl/drawings/drawing1.xml").Replace("xdr:", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var text = File.ReadAllText(OtherProgram.Convert(Reportkit.File("statements.xlsx"), "fods", Reportkit.Folder));
        Assert.Contains("office:value=\"22\"", text, StringComparison.Ordinal);
        Assert.Contains("office:value=\"44\"", text, StringComparison.Ordinal);
        Assert.Equal("None None\n", OtherProgram.Python("import sys, openpyxl; sheet = openpyxl.load_workbook(sys.argv[1], data_only=True)['Counts']; print(sheet['A1'].value, sheet['B1'].value)", Reportkit.File("statements.xlsx")));
    }

    [GeneratedRegex("<f>(.*?)</f>")]
    private static partial Regex Formula();
}
