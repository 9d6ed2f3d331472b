using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Papers.Recognition;
using ReportKit.Papers.Text;
using ReportKit.Sheets;

namespace ReportKit.Papers.Tests;

/// <summary>Papers in other styles than that of the series: what is plain to a reader is understood, and no word is lost.</summary>
public sealed class OtherStylesTests
{
    private const string Digest = """
        # Digest of Debates on Harbour Rules

        Nordic Harbour Council Secretariat

        Digest No. 12

        15 May 2024

        ## 1. Introduction

        This digest covers the debates between 1 January 2024 and 30 April 2024 in the Committee on Harbours (CoH).[^1]

        [^1]: All documents are found at https://harbours.example.org/docs. All links were last accessed on 10 May 2024.

        ## 2. First session

        ### 2.1 Opening

        **12 February 2024**

        **Denmark**

        “We welcome the draft rules.”[^2]

        **Ms. Tal (Norway)** said that her delegation could accept the text, provided that pilots were heard.[^3]

        **Iceland:** “The text is good.

        “It needs more work on fog.”[^4]

        **13 February 2024**

        Sweden (on behalf of Denmark and Finland): “We speak as one.”[^5]

        Context: The Nordic states had met in Oslo.

        The representative of Finland called upon states to “keep the lamps lit”.[^6]

        He added: “And do so at night.”[^7]

        [^2]: UN Web TV, 1st plenary meeting, Committee on Harbours – First session, 12 February 2024, https://media.un.org/en/asset/k1a/k1aaa (starts at 0:12:30)
        [^3]: Ibid, (starts at 0:20:00).
        [^4]: Ibid.
        [^5]: “Joint Nordic statement”, Committee on Harbours, 13 February 2024, p. 2, https://harbours.example.org/nordic.pdf
        [^6]: Statement by Finland, 13 February 2024, pp. 3–4, https://harbours.example.org/finland.pdf.
        [^7]: Supra note 6, p. 5.
        """;

    [Fact]
    public void Digest_with_numbered_headings_bold_days_and_speakers_as_small_headings()
    {
        var read = Read(Digest);

        Assert.Equal(["1 1. Introduction", "1 2. First session", "2 2.1 Opening"], read.Sections.Rows.Select(section => $"{section.Level} {section.Title}"));
        Assert.Equal(
            [
                "Statement|2024-02-12|Denmark||We welcome the draft rules.",
                "Narrative|2024-02-12|Norway||**Ms. Tal (Norway)** said that her delegation could accept the text, provided that pilots were heard.",
                "Statement|2024-02-12|Iceland||The text is good.\n\nIt needs more work on fog.",
                "Statement|2024-02-13|Sweden||We speak as one.",
                "Statement|2024-02-13|Finland|The representative of Finland called upon states to|“keep the lamps lit”.",
                "Statement|2024-02-13|Finland|He added:|And do so at night.",
            ],
            read.Statements.Rows.Select(row => $"{row.Kind}|{row.Date?.Iso}|{string.Join(';', row.Speakers)}|{row.LeadIn}|{row.Words}"));
        Assert.Equal("Denmark and Finland", read.Statements.Rows[3].OnBehalfOf.Single());
        Assert.Equal("The Nordic states had met in Oslo.", read.Statements.Rows[3].Context);
    }

    [Fact]
    public void Cover_period_and_day_of_retrieval()
    {
        var read = Read(Digest);
        var report = read.Reports.Rows[0];

        Assert.Equal(("Digest No. 12", "Digest of Debates on Harbour Rules", "Nordic Harbour Council Secretariat"), (report.Number, report.Title, report.Function));
        Assert.Equal(("2024-05-15", "2024-01-01", "2024-04-30", "2024-05-10"), (report.Date?.Iso, report.PeriodFrom?.Iso, report.PeriodTo?.Iso, report.Retrieved?.Iso));
        Assert.Equal(ReportStatus.Published, report.Status);
        Assert.Equal("All links were last accessed on {date}.", read.Settings.RetrievalSentence);
    }

    [Fact]
    public void Footnotes_give_each_source_once_with_the_place_in_it()
    {
        var read = Read(Digest);

        Assert.Equal(["Video", "Statement", "Statement"], read.Sources.Rows.Skip(1).Select(source => source.Kind.ToString()));
        Assert.Equal(["0:12:30", "0:20:00", "0:20:00", "p. 2", "pp. 3–4", "p. 5"], read.Statements.Rows.Select(row => row.Locator));
        Assert.Equal(read.Statements.Rows[0].Source, read.Statements.Rows[2].Source);
        Assert.Equal(read.Statements.Rows[4].Source, read.Statements.Rows[5].Source);
    }

    [Fact]
    public void French_with_its_own_marks_and_label()
    {
        var read = Read("""
            # Première session

            7 mars 2023

            France : « Nous saluons le projet de règles. »[^1]

            Contexte : La délégation avait déjà demandé ce texte.

            Le 8 mars 2023, la Suisse a déclaré : « Les phares doivent rester allumés. »[^2]

            [^1]: Déclaration de la France, 7 mars 2023, p. 2, https://ports.example.org/france.pdf
            [^2]: Ibid., p. 3.
            """);

        Assert.Equal("fr", read.Settings.Language);
        Assert.Equal(["France", "Switzerland"], read.Statements.Rows.SelectMany(row => row.Speakers));
        Assert.Equal(("La délégation avait déjà demandé ce texte.", null), (read.Statements.Rows[0].Context, read.Statements.Rows[0].ContextLabel));
        Assert.Equal("p. 3", read.Statements.Rows[1].Locator);
    }

    [Fact]
    public void Minutes_in_the_third_person_keep_who_spoke_and_quote_nobody()
    {
        var read = Read("""
            # Minutes of the third meeting

            1. Mr. Okoye (Nigeria) said that his delegation supported the draft.

            2. Ms. Silva (Brazil), speaking on behalf of the group, stressed that small harbours needed help.

            3. The representative of Japan asked whether the annex was final.
            """);

        Assert.Equal(["Narrative Nigeria", "Narrative Brazil", "Narrative Japan"], read.Statements.Rows.Select(row => $"{row.Kind} {row.Speakers.Single()}"));
    }

    [Fact]
    public void Paper_without_a_statement_is_a_fine_answer()
    {
        var read = PaperReading.Read(TextPaper.Read("# A note on lamps\n\nThe keepers wrote the first list in 1901.\n\n# What remains\n\nThe list has to be printed again.", "lamps.md"));

        Assert.Contains(read.Findings, finding => finding.Rule == FileRules.NotUnderstood && finding.Severity == Severity.Remark);
        Assert.Equal(["The keepers wrote the first list in 1901.", "The list has to be printed again."], read.Value.Sections.Rows.Select(section => section.Introduction));
        Assert.DoesNotContain(read.Findings, finding => finding.Rule == FileRules.WordsLost);
    }

    [Fact]
    public void Endnotes_below_a_heading_of_their_own()
    {
        var read = Read("""
            # Statements

            Avaria: “We welcome the draft.” [1]

            Bellmark: “So do we.”²

            # Notes

            1. Statement by Avaria, 7 March 2023, p. 2, https://records.example.org/avaria.pdf
            2. Ibid, p. 3
            """);

        Assert.Equal(["p. 2", "p. 3"], read.Statements.Rows.Select(row => row.Locator));
        Assert.Single(read.Sources.Rows);
        Assert.Single(read.Sections.Rows);
    }

    [Fact]
    public void Uncertain_readings_are_findings_on_their_cells()
    {
        var findings = PaperReading.Read(TextPaper.Read(Digest, "digest.md")).Findings;

        Assert.Contains(findings, finding => finding.Rule == FileRules.SpeakerGuessed && finding.Place.Address == "Statements!G7");
    }

    private static Dataset Read(string text)
    {
        var read = PaperReading.Read(TextPaper.Read(text, "paper.md"));
        Assert.Empty(read.Findings.Where(finding => finding.Rule == FileRules.WordsLost).Select(finding => finding.Text));
        return read.Value;
    }
}
