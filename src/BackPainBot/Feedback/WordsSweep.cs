using BackPainBot.Storage;

namespace BackPainBot.Feedback;

/// <summary>Deletes what people wrote about answers when its days are over.</summary>
internal sealed class WordsSweep(FeedbackBook book, TimeProvider clock, ILogger<WordsSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await book.ExpireWordsAsync(stoppingToken);
            }
            catch (StorageUnavailableException exception)
            {
                Log.WordsUnread(logger, exception.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
