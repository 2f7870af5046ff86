namespace BackPainBot.Understanding;

/// <summary>Hyperparameters of training. The defaults are the product's, found by experiment.</summary>
public sealed class ClassifierOptions
{
    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 15;

    /// <summary>AdaGrad step of the logistic regression at the start; it falls linearly to a tenth.</summary>
    public float LearningRate { get; init; } = 0.5f;

    /// <summary>What the bias learns at, relative to the weights.</summary>
    public float BiasRate { get; init; } = 0.3f;

    /// <summary>L2 penalty on the weights of the features of an example.</summary>
    public float L2 { get; init; } = 4e-5f;

    /// <summary>Length of the character block of a question's vector, relative to the word block's 1.</summary>
    public float CharacterWeight { get; init; } = 0.8f;

    /// <summary>Units of the second member's hidden layer, a multiple of 8; 0 leaves the logistic regression alone.</summary>
    public int HiddenUnits { get; init; } = 128;

    /// <summary>AdaGrad step of the second member at the start; it falls linearly to a tenth.</summary>
    public float HiddenRate { get; init; } = 0.07f;

    /// <summary>Share of the hidden units left out at each step of training.</summary>
    public float Dropout { get; init; } = 0.2f;

    /// <summary>Seed of the shuffles, the first weights and the dropout.</summary>
    public int Seed { get; init; } = 1;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Epochs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(LearningRate);
        ArgumentOutOfRangeException.ThrowIfNegative(BiasRate);
        ArgumentOutOfRangeException.ThrowIfNegative(L2);
        ArgumentOutOfRangeException.ThrowIfNegative(CharacterWeight);
        ArgumentOutOfRangeException.ThrowIfNegative(HiddenUnits);
        ArgumentOutOfRangeException.ThrowIfNotEqual(HiddenUnits % 8, 0, nameof(HiddenUnits));
        ArgumentOutOfRangeException.ThrowIfNegative(HiddenRate);
        ArgumentOutOfRangeException.ThrowIfNegative(Dropout);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Dropout, 1);
    }
}
