using BenchmarkDotNet.Attributes;
using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Interchange;

namespace ReportKit.Benchmarks;

/// <summary>Every rule over a dataset, beside writing it as JSON with Newtonsoft.Json.</summary>
[MemoryDiagnoser]
public class CheckingBenchmarks
{
    private Dataset dataset = InventedDataset.Of(1);

    [Params(1_000, 50_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Setup() => dataset = InventedDataset.Of(Statements);

    [Benchmark(Baseline = true)]
    public void WriteJson() => JsonExport.Write(dataset, TextWriter.Null);

    [Benchmark]
    public int AllRules() => RuleRun.Of(dataset).Length;
}
