using BackPainBot.Benchmarks.Fuzz;
using BackPainBot.Benchmarks.Judgement;
using BackPainBot.Benchmarks.Load;
using BackPainBot.Benchmarks.Safety;
using BackPainBot.Benchmarks.Sockets;
using BackPainBot.Benchmarks.Torture;
using BackPainBot.Benchmarks.Turn;
using BackPainBot.Benchmarks.Understanding;
using BenchmarkDotNet.Running;

return args switch
{
    ["understanding", .. var rest] => UnderstandingCommand.Run(rest, Console.Out, Console.Error),
    ["answers", .. var rest] => await AnswersCommand.RunAsync(rest, Console.Out, Console.Error),
    ["load", .. var rest] => await LoadCommand.RunAsync(rest, Console.Out),
    ["store", .. var rest] => await StoreCommand.RunAsync(rest, Console.Out),
    ["torture", .. var rest] => await TortureCommand.RunAsync(rest, Console.Out),
    ["fuzz", .. var rest] => await FuzzCommand.RunAsync(rest, Console.Out),
    ["safety", .. var rest] => SafetyCommand.Run(rest, Console.Out, Console.Error),
    ["turn", .. var rest] => await TurnCommand.RunAsync(rest, Console.Out),
    ["sockets", .. var rest] => await SocketsCommand.RunAsync(rest, Console.Out),
    ["benchmark", .. var rest] => Benchmark(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"""
        Commands:
          {UnderstandingCommand.Usage}
          {AnswersCommand.Usage}
          {SafetyCommand.Usage}
          {TurnCommand.Usage}
          {LoadCommand.Usage}
          {StoreCommand.Usage}
          {TortureCommand.Usage}
          {FuzzCommand.Usage}
          {SocketsCommand.Usage}
          benchmark [options of BenchmarkDotNet, as --filter '*']
        """);
    return 2;
}

static int Benchmark(string[] arguments)
{
    BenchmarkSwitcher.FromAssembly(typeof(TurnBenchmarks).Assembly).Run(arguments);
    return 0;
}
