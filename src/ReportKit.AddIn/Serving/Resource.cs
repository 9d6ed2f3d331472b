using System.Text;

namespace ReportKit.AddIn.Serving;

/// <summary>Files that are part of the program.</summary>
internal static class Resource
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The program lacks its part {name}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}
