using Xunit;

namespace ReportKit.Testing;

/// <summary>
/// Compares text with a file of the checkout. <c>UPDATE_SNAPSHOTS=1 dotnet test</c> accepts what is there now; read the
/// difference before it is committed.
/// </summary>
public static class Snapshot
{
    private static readonly bool Updates = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    public static void Match(string file, string actual)
    {
        var text = actual.ReplaceLineEndings("\n");
        if (Updates)
            File.WriteAllText(file, text);

        Assert.True(File.Exists(file), $"There is no {file}; UPDATE_SNAPSHOTS=1 writes it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}
