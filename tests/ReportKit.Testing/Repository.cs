namespace ReportKit.Testing;

/// <summary>Where the checkout that the tests run in lies, and what lies beside it.</summary>
public static class Repository
{
    /// <summary>The folder of <c>ReportKit.sln</c>.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The material beside the checkout; there on CI, and absent on a user's machine.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static bool HasShared => Directory.Exists(Shared);

    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    public static string SharedFile(params string[] path) => Path.Combine([Shared, .. path]);

    private static string Above(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(here.FullName, "ReportKit.sln")))
                return here.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run in a checkout.");
    }
}
