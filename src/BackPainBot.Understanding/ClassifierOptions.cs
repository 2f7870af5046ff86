namespace BackPainBot.Understanding;

/// <summary>Hyperparameters of training. The defaults are the product's, found by experiment.</summary>
public sealed class ClassifierOptions
{
    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>AdaGrad step at the start; it falls linearly to a tenth.</summary>
    public float LearningRate { get; init; } = 0.3f;

    /// <summary>What the bias learns at, relative to the weights.</summary>
    public float BiasRate { get; init; } = 0.3f;

    /// <summary>L2 penalty on the weights of the features of an example.</summary>
    public float L2 { get; init; } = 1e-5f;

    /// <summary>Length of the character block of a question's vector, relative to the word block's 1.</summary>
    public float CharacterWeight { get; init; } = 0.6f;

    /// <summary>Seed of the shuffles.</summary>
    public int Seed { get; init; } = 1;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Epochs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(LearningRate);
        ArgumentOutOfRangeException.ThrowIfNegative(BiasRate);
        ArgumentOutOfRangeException.ThrowIfNegative(L2);
        ArgumentOutOfRangeException.ThrowIfNegative(CharacterWeight);
    }
}
