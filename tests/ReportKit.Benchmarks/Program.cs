using System.Globalization;
using BenchmarkDotNet.Running;
using ReportKit.Benchmarks;
using ReportKit.Interchange;

// dataset 1000000 statements.json: interchange JSON of that many statements, for commands to be timed on as they are run.
if (args is ["dataset", var statements, var file])
{
    using var text = new StreamWriter(file);
    JsonExport.Write(InventedDataset.Of(int.Parse(statements, CultureInfo.InvariantCulture)), text);
}
else
{
    BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks), typeof(CheckingBenchmarks), typeof(WritingBenchmarks)]).Run(args);
}
