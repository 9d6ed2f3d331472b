namespace ReportKit.Pdf.Pages;

/// <summary>
/// The order in which lines are read: that of the file, which sets columns and cells one after the other as their program did,
/// but what stands right above something else comes before it, whenever it was drawn.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>More blocks than a page of a paper has; a table of so many cells is read as it was drawn.</summary>
    private const int MostBlocks = 1500;

    public static List<TextLine> Of(List<TextLine> drawn)
    {
        var blocks = Blocks(drawn);
        if (blocks.Count > MostBlocks)
            return drawn;
        var waiting = new int[blocks.Count];
        for (var at = 0; at < blocks.Count; at++)
            waiting[at] = blocks.Count(other => other.IsAbove(blocks[at]));
        var ordered = new List<TextLine>(drawn.Count);
        var isDone = new bool[blocks.Count];
        for (var count = 0; count < blocks.Count; count++)
        {
            var next = Enumerable.Range(0, blocks.Count).First(at => !isDone[at] && waiting[at] == 0);
            isDone[next] = true;
            ordered.AddRange(blocks[next].Lines);
            for (var at = 0; at < blocks.Count; at++)
                waiting[at] -= blocks[next].IsAbove(blocks[at]) ? 1 : 0;
        }

        return ordered;
    }

    private static List<Block> Blocks(List<TextLine> lines)
    {
        var blocks = new List<Block>();
        foreach (var line in lines)
        {
            if (blocks.Count > 0 && blocks[^1].GoesOnWith(line))
                blocks[^1].Add(line);
            else
                blocks.Add(new Block(line));
        }

        return blocks;
    }

    /// <summary>Lines that were drawn one below the other.</summary>
    private sealed class Block
    {
        private const double FurthestBelow = 3;

        private double left;
        private double right;
        private double bottom;

        public Block(TextLine first)
        {
            Lines = [first];
            (left, right, Top, bottom) = (first.Left, first.Right, first.Top, first.Bottom);
        }

        public List<TextLine> Lines { get; }

        private double Top { get; }

        public bool GoesOnWith(TextLine line)
        {
            var last = Lines[^1];
            var down = last.Baseline - line.Baseline;
            return down > 0 && down <= FurthestBelow * Math.Max(last.Size, line.Size) && line.Left < right - 1 && left < line.Right - 1;
        }

        public void Add(TextLine line)
        {
            Lines.Add(line);
            (left, right, bottom) = (Math.Min(left, line.Left), Math.Max(right, line.Right), Math.Min(bottom, line.Bottom));
        }

        /// <summary>Whether it stands above the other, and not only higher up beside it.</summary>
        public bool IsAbove(Block other) => Top > other.Top && bottom >= other.Top - 2 && left < other.right - 1 && other.left < right - 1;
    }
}
