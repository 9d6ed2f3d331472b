using System.Text;
using ReportKit.Findings;

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
            throw new UnusableFileException($"{file} {Compound(stream)}");
        if (!start.AsSpan().StartsWith(Zip))
            throw new UnusableFileException($"{file} is not a {kind}.");
        stream.Position = 0;
    }

    /// <summary>
    /// What a compound file is and what to do. An old Word document has a stream of that name (MS-DOC, 2.1.1). An encrypted package is one with a stream of that name (MS-OFFCRYPTO, 2.3.4.4), in
    /// a data space whose name tells encryption for certain people from that by a password (2.2.6, 2.3.4.1).
    /// </summary>
    private static string Compound(Stream stream)
    {
        if (!Names(stream, "EncryptedPackage"))
        {
            return Names(stream, "WordDocument")
                ? "is in the format of Word 97–2003 (.doc). Open it in Word and save it as a Word document (.docx)."
                : "is in the format of Office 97–2003. Open it and save it in today's format.";
        }

        return Names(stream, "DRMEncrypted")
            ? "is protected: only certain people may open it. Open it, lift the restriction and save it."
            : "is protected by a password. Open it, remove the password and save it.";
    }

    /// <summary>Whether a compound file has this name in its directory, which may lie anywhere in it (MS-CFB, 2.6).</summary>
    private static bool Names(Stream stream, string name)
    {
        var wanted = Encoding.Unicode.GetBytes(name);
        var buffer = new byte[1 << 16];
        var kept = 0;
        stream.Position = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var held = buffer.AsSpan(0, kept + read);
            if (held.IndexOf(wanted) >= 0)
                return true;
            kept = Math.Min(wanted.Length, held.Length);
            held[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
