using BackPainBot.Benchmarks.Understanding;

return args switch
{
    ["understanding", .. var rest] => UnderstandingCommand.Run(rest, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"""
        Commands:
          {UnderstandingCommand.Usage}
        """);
    return 2;
}
