using ReportKit.Word.Layout;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Tests;

/// <summary>The pages come from LibreOffice, in bounded time, and only when it shows every heading.</summary>
public sealed class LayoutTests : IDisposable
{
    private const string Shell = "/bin/sh";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Shell)]
    public void Program_that_does_not_end_is_ended_with_all_that_it_started()
    {
        var mark = folder.File("late");
        var office = Office($"(sleep 3; touch '{mark}') & sleep 60");

        var fault = Assert.Throws<LayoutFailedException>(() => office.Layout(Sample.Report(Sample.Of([])).Document, _ => { }, TimeSpan.FromSeconds(1)));

        Assert.Equal("LibreOffice needed more than 1 seconds", fault.Message);
        Thread.Sleep(TimeSpan.FromSeconds(3));
        Assert.False(File.Exists(mark));
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Heading_that_the_pages_do_not_show_is_said()
    {
        var shown = Sample.Report(Sample.Of([])).Document;
        using var template = Template.Open(Written.ShippedTemplate);
        var office = LibreOffice.Find(Path.GetDirectoryName(OtherProgram.Find(Need.LibreOffice)))!;

        var fault = Assert.Throws<LayoutFailedException>(() => office.Layout(
            shown with { Contents = [.. shown.Contents, .. shown.Contents] },
            stream => WordReport.Write(shown, template, new Branding(null, null), pages: null, stream),
            TimeSpan.FromMinutes(2)));

        Assert.Equal("LibreOffice shows no heading for entry 2 of the contents", fault.Message);
    }

    [Fact]
    public void Without_a_program_there_is_no_layout() => Assert.Null(LibreOffice.Find(null));

    private LibreOffice Office(string script)
    {
        File.WriteAllText(folder.File("soffice"), "#!/bin/sh\n" + script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.File("soffice"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return LibreOffice.Find(folder.Path)!;
    }
}
