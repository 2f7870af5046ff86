namespace Microsoft.Bot.Schema;

/// <summary>A place.</summary>
public class Place : Entity
{
    public Place()
        : this(type: null)
    {
    }

    public Place(object? address = default, object? geo = default, object? hasMap = default, string? type = default, string? name = default)
        : base(type ?? "Place")
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    /// <summary>A string or a PostalAddress.</summary>
    public object? Address { get; set; }

    /// <summary>Its <see cref="GeoCoordinates"/>, or a GeoShape.</summary>
    public object? Geo { get; set; }

    /// <summary>A URL or a Map.</summary>
    public object? HasMap { get; set; }

    public string? Name { get; set; }
}
