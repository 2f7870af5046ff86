using BackPainBot.Understanding;
using Microsoft.Extensions.Options;

namespace BackPainBot.Recognition;

/// <summary>
/// Keeps trained classifiers on disk, so that only a start with new content or a new build trains. A file that is missing, damaged or out of date is
/// trained anew; a folder that cannot be written costs time at the next start and nothing else.
/// </summary>
public sealed class ClassifierCache(IOptions<UnderstandingOptions> options, IHostEnvironment environment, ILogger<ClassifierCache> logger)
{
    private readonly string _folder = Path.Combine(environment.ContentRootPath, options.Value.CacheFolder);

    /// <summary>The classifier of a training set.</summary>
    /// <param name="name">Name of its file, without extension.</param>
    /// <param name="set">What it is trained from.</param>
    /// <param name="settings">How; null for the defaults.</param>
    public IntentClassifier Get(string name, TrainingSet set, ClassifierOptions? settings = null)
    {
        var path = Path.Combine(_folder, $"{name}.bin");
        if (Read(path) is { } cached && cached.Fingerprint == IntentClassifier.FingerprintOf(set, settings))
        {
            return cached;
        }

        Log.Training(logger, name);
        var trained = IntentClassifier.Train(set, settings);
        Write(path, trained);
        return trained;
    }

    private IntentClassifier? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(path);
            return IntentClassifier.Load(file);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Log.CacheUnread(logger, path, exception.Message);
            return null;
        }
    }

    private void Write(string path, IntentClassifier classifier)
    {
        try
        {
            // Replicas that start together each write a file of their own, and the last one stays.
            Directory.CreateDirectory(_folder);
            var draft = $"{path}.{Guid.NewGuid():n}";
            using (var file = File.Create(draft))
            {
                classifier.Save(file);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.CacheUnwritten(logger, path, exception.Message);
        }
    }
}
