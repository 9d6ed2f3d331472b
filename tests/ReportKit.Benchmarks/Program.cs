using BenchmarkDotNet.Running;
using ReportKit.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks), typeof(CheckingBenchmarks), typeof(WritingBenchmarks)]).Run(args);
