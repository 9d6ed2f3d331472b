using System.Text;

namespace ReportKit.AddIn.Jobs;

/// <summary>Tells each line that is written to it.</summary>
internal sealed class LineWriter(Action<string> tell) : TextWriter
{
    private readonly StringBuilder line = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (value == '\n')
            Flush();
        else if (value != '\r')
            line.Append(value);
    }

    public override void Flush()
    {
        if (line.Length == 0)
            return;
        tell(line.ToString());
        line.Clear();
    }
}
