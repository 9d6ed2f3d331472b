using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ReportKit.Packaging;

/// <summary>
/// What POSIX systems do and know of files that .NET does not pass on: opening without waiting, what kind of file it is, whose it
/// is, its attributes. Kinds and owners come from the runtime's own shim, which is the same on all of them; the rest are functions
/// whose arguments are.
/// </summary>
internal static partial class UnixFile
{
    /// <summary>ENOENT, ENOTDIR, and ENXIO: a socket, or a device that is not there (<c>errno.h</c>; the same on all of them).</summary>
    public const int NotThere = 2;
    public const int NoFolder = 20;
    public const int NoSuchDevice = 6;

    private const string Shim = "libSystem.Native";
    private const string C = "libc";

    /// <summary>S_IFMT and S_IFREG, S_IFDIR (<c>sys/stat.h</c>).</summary>
    private const int KindMask = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>O_NONBLOCK, O_CLOEXEC and O_NOFOLLOW (<c>fcntl.h</c>), which each system numbers anew, and Linux by the processor.</summary>
    private static readonly int WithoutWaiting = OperatingSystem.IsLinux() ? 0x80800 : 0x1000004;
    private static readonly int NotThroughLinks = !OperatingSystem.IsLinux() ? 0x100
        : RuntimeInformation.ProcessArchitecture is Architecture.Arm64 or Architecture.Arm ? 0x8000 : 0x20000;

    /// <summary>Opens for reading: a pipe is not waited for. The handle is invalid where the system refuses; it says why by its number.</summary>
    public static SafeFileHandle Open(string path, bool followsLinks, out int refusal)
    {
        var handle = Open(path, followsLinks ? WithoutWaiting : WithoutWaiting | NotThroughLinks);
        refusal = handle < 0 ? Marshal.GetLastPInvokeError() : 0;
        return new SafeFileHandle(handle, ownsHandle: true);
    }

    public static FileState StateOf(SafeFileHandle file) =>
        FStat(file, out var state) == 0 ? state : throw new IOException(Marshal.GetLastPInvokeErrorMessage());

    /// <summary>That of the entry itself, also where it is a link; null where there is none.</summary>
    public static FileState? StateOf(string path) => LStat(path, out var state) == 0 ? state : null;

    /// <summary>Gives a file to an owner and a group; whether the system let us.</summary>
    public static bool Give(SafeFileHandle file, uint owner, uint group) => FChOwn(file, owner, group) == 0;

    /// <summary>The same of a folder, and not of what it leads to where it is a link.</summary>
    public static bool Give(string path, uint owner, uint group) => LChOwn(path, owner, group) == 0;

    [LibraryImport(C, EntryPoint = "geteuid")]
    public static partial uint Me();

    /// <summary>Copies attributes, and with them the list of who may do what (ACL); whether all that the file has are copied.</summary>
    /// <param name="isWanted">Which, by their names; where the system copies them itself, all are.</param>
    public static bool CopyAttributes(SafeFileHandle from, SafeFileHandle to, Func<string, bool> isWanted)
    {
        if (OperatingSystem.IsMacOS())
        {
            const uint ListAndAttributes = 0x5;
            return FCopyFile(from, to, IntPtr.Zero, ListAndAttributes) == 0;
        }

        const int Most = 1 << 16;
        var names = new byte[Most];
        var value = new byte[Most];
        var isWhole = true;
        var length = (int)FListXAttr(from, names, Most);
        for (int start = 0, end; start < length; start = end + 1)
        {
            end = Array.IndexOf(names, (byte)0, start);
            var name = System.Text.Encoding.UTF8.GetString(names, start, end - start);
            if (isWanted(name))
                isWhole &= FGetXAttr(from, name, value, Most) is >= 0 and var size && FSetXAttr(to, name, value, size, 0) == 0;
        }

        return isWhole;
    }

    [LibraryImport(C, EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport(Shim, EntryPoint = "SystemNative_FStat", SetLastError = true)]
    private static partial int FStat(SafeFileHandle file, out FileState state);

    [LibraryImport(Shim, EntryPoint = "SystemNative_LStat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LStat(string path, out FileState state);

    [LibraryImport(C, EntryPoint = "fchown")]
    private static partial int FChOwn(SafeFileHandle file, uint owner, uint group);

    [LibraryImport(C, EntryPoint = "lchown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LChOwn(string path, uint owner, uint group);

    [LibraryImport(C, EntryPoint = "flistxattr")]
    private static partial nint FListXAttr(SafeFileHandle file, [Out] byte[] names, nint size);

    [LibraryImport(C, EntryPoint = "fgetxattr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint FGetXAttr(SafeFileHandle file, string name, [Out] byte[] value, nint size);

    [LibraryImport(C, EntryPoint = "fsetxattr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FSetXAttr(SafeFileHandle file, string name, byte[] value, nint size, int flags);

    [LibraryImport(C, EntryPoint = "fcopyfile")]
    private static partial int FCopyFile(SafeFileHandle from, SafeFileHandle to, IntPtr state, uint what);

    /// <summary>The beginning of the shim's <c>FileStatus</c>; the rest is of no use here.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    internal readonly struct FileState
    {
        [FieldOffset(4)]
        private readonly int mode;

        [FieldOffset(8)]
        private readonly uint owner;

        [FieldOffset(12)]
        private readonly uint group;

        public UnixFileMode Mode => (UnixFileMode)(mode & ~KindMask);

        public uint Owner => owner;

        public uint Group => group;

        public bool IsRegular => (mode & KindMask) == Regular;

        public bool IsFolder => (mode & KindMask) == Folder;
    }
}
