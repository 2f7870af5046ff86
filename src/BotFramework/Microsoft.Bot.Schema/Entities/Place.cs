namespace Microsoft.Bot.Schema;

/// <summary>A place.</summary>
public class Place : Entity
{
    /// <summary>Nowhere yet, of the type <c>Place</c>.</summary>
    public Place()
        : this(type: null)
    {
    }

    /// <summary>With what is given; of the type <c>Place</c> unless another is given.</summary>
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

    /// <summary>What people call it.</summary>
    public string? Name { get; set; }
}
