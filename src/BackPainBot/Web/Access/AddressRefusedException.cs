namespace BackPainBot.Web.Access;

/// <summary>The bot does not connect to where it was told to.</summary>
internal sealed class AddressRefusedException(string message) : InvalidOperationException(message);
