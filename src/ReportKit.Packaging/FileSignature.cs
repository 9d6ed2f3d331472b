using System.Text;
using ReportKit.Diagnostics;

namespace ReportKit.Packaging;

/// <summary>Tells by its first bytes what a file is that is no Office package.</summary>
internal static class FileSignature
{
    private static readonly byte[] Zip = "PK"u8.ToArray();
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Reads the first bytes and goes back to the start.</summary>
    /// <exception cref="UnusableFileException">The file is no zip archive.</exception>
    public static void Check(Stream stream, string file, string kind)
    {
        var start = new byte[8];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read == 0)
            throw new UnusableFileException($"{file} is empty (0 bytes).");
        if (start.AsSpan().StartsWith(CompoundFile))
            throw new UnusableFileException(IsEncrypted(stream)
                ? $"{file} is protected by a password. Open it, remove the password and save it."
                : $"{file} is in the format of Office 97–2003. Open it and save it in today's format.");
        if (!start.AsSpan().StartsWith(Zip))
            throw new UnusableFileException($"{file} is not a {kind}.");
        stream.Position = 0;
    }

    /// <summary>An encrypted package is a compound file with a stream of this name (MS-OFFCRYPTO, 2.3.4.4).</summary>
    private static bool IsEncrypted(Stream stream)
    {
        const int Searched = 1 << 20;
        var bytes = new byte[Math.Min(stream.Length, Searched)];
        stream.Position = Math.Max(0, stream.Length - bytes.Length);
        stream.ReadExactly(bytes);
        var name = Encoding.Unicode.GetBytes("EncryptedPackage");
        if (bytes.AsSpan().IndexOf(name) >= 0)
            return true;

        stream.Position = 0;
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(name) >= 0;
    }
}
