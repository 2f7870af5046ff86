namespace Microsoft.Bot.Schema;

/// <summary>A point on the earth, WGS 84.</summary>
public class GeoCoordinates : Entity
{
    /// <summary>Nowhere yet, of the type <c>GeoCoordinates</c>.</summary>
    public GeoCoordinates()
        : this(type: null)
    {
    }

    /// <summary>With what is given; of the type <c>GeoCoordinates</c> unless another is given.</summary>
    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string? type = default,
        string? name = default)
        : base(type ?? "GeoCoordinates")
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    /// <summary>Metres.</summary>
    public double? Elevation { get; set; }

    /// <summary>Degrees.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees.</summary>
    public double? Longitude { get; set; }

    /// <summary>Of what lies there; may be null.</summary>
    public string? Name { get; set; }
}
