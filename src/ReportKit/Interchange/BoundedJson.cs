using Newtonsoft.Json;
using ReportKit.Findings;

namespace ReportKit.Interchange;

/// <summary>
/// Reads JSON from anybody token by token, and refuses a token that would fill the memory by itself: a cell of Excel holds 32,767
/// characters, and no name or number is longer. Dates stay the text that they are.
/// </summary>
internal sealed class BoundedJson : JsonTextReader
{
    private readonly BoundedText text;

    /// <param name="file">Its name, as messages give it.</param>
    public BoundedJson(TextReader text, string file)
        : this(new BoundedText(text, file))
    {
    }

    private BoundedJson(BoundedText text)
        : base(text)
    {
        this.text = text;
        DateParseHandling = DateParseHandling.None;
        CloseInput = false;
        PropertyNameTable = new DefaultJsonNameTable();
    }

    public override bool Read()
    {
        text.Allow();
        return base.Read();
    }

    private sealed class BoundedText(TextReader inner, string file) : TextReader
    {
        private const int LongestPiece = 1 << 20;

        private int left;

        public void Allow() => left = LongestPiece;

        public override int Read(char[] buffer, int index, int count)
        {
            if (left <= 0)
                throw new UnusableFileException($"{file} is not read for safety: it holds a text, or a gap between texts, of more than {LongestPiece:N0} characters.");
            var read = inner.Read(buffer, index, Math.Min(count, left));
            left -= read;
            // The reader of JSON passes over these, which JSON holds nowhere (RFC 8259, 7).
            if (buffer.AsSpan(index, read).Contains('\0'))
                throw new UnusableFileException($"{file} is not valid JSON: it holds characters without a meaning (U+0000).");
            return read;
        }
    }
}
