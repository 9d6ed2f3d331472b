namespace ReportKit.Cli.Tests.Mutations;

/// <summary>Changes bytes, whatever they mean.</summary>
internal static class ByteMutation
{
    public static byte[] Of(byte[] content, Mutation mutation)
    {
        if (content.Length == 0)
            return content;

        List<byte> changed = [.. content];
        for (var times = 1 + mutation.Below(4); times > 0 && changed.Count > 0; times--)
        {
            var at = mutation.Below(changed.Count);
            var length = Math.Min(1 + mutation.Below(40), changed.Count - at);
            switch (mutation.Below(6))
            {
                case 0:
                    changed[at] ^= (byte)(1 << mutation.Below(8));
                    break;
                case 1:
                    changed[at] = mutation.One<byte>([0, 0xFF, 0x7F, 0x80, (byte)'<', (byte)'>', (byte)'"', (byte)'&', (byte)'{', (byte)'\\']);
                    break;
                case 2:
                    changed.RemoveRange(at, length);
                    break;
                case 3:
                    changed.InsertRange(at, changed.GetRange(at, length));
                    break;
                case 4:
                    changed.InsertRange(at, changed.GetRange(mutation.Below(changed.Count - length + 1), length));
                    break;
                default:
                    if (mutation.Chance(5))
                        changed.RemoveRange(at, changed.Count - at);
                    break;
            }
        }

        return [.. changed];
    }
}
