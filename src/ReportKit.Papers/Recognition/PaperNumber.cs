namespace ReportKit.Papers.Recognition;

/// <summary>The number of a paper whose cover gives none: its file's name.</summary>
internal static class PaperNumber
{
    public static string Of(string file)
    {
        var dot = file.LastIndexOf('.');
        var name = (dot > 0 ? file[..dot] : file).Trim();
        return name.Length == 0 ? "Paper" : name;
    }
}
