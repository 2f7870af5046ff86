using System.Text.Json;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class EntityTests
{
    [Fact]
    public void Types_OfTheFrameworksEntities_AreGivenOrTheirOwn()
    {
        Assert.Equal(("mention", "Place", "GeoCoordinates"), (new Mention().Type, new Place().Type, new GeoCoordinates().Type));
        Assert.Equal(("m", "p", "g"), (new Mention(type: "m").Type, new Place(type: "p").Type, new GeoCoordinates(type: "g").Type));
        Assert.Null(new Entity().Type);
    }

    [Fact]
    public void SetAs_AnEntity_TakesTypeAndMembers()
    {
        var entity = new Entity("before") { Properties = { ["gone"] = JsonElement.Parse("1") } };

        entity.SetAs(new GeoCoordinates(latitude: 52.5, longitude: 13.4, name: "Berlin"));

        Assert.Equal("GeoCoordinates", entity.Type);
        Assert.Equal(["latitude", "longitude", "name"], entity.Properties.Keys.Order());
    }

    [Fact]
    public void GetAs_AfterSetAs_IsAnEqual()
    {
        var entity = new Entity();
        entity.SetAs(new Place("address", new GeoCoordinates(latitude: 1), name: "here"));

        var place = entity.GetAs<Place>()!;

        Assert.Equal(("Place", "address", "here"), (place.Type, place.Address, place.Name));
        Assert.Equal(1, ((JsonElement)place.Geo!).GetProperty("latitude").GetDouble());
    }

    [Fact]
    public void GetAs_TypesOfOthers_ReadTheMembers()
    {
        var entity = new Entity("clientInfo") { Properties = { ["country"] = JsonElement.Parse("\"DE\"") } };

        Assert.Equal(new ClientInfo("clientInfo", "DE"), entity.GetAs<ClientInfo>());
    }

    [Fact]
    public void GetAs_OfADerivedEntity_IsACopy()
    {
        var mention = new Mention(new ChannelAccount("1"), "text");

        var copy = mention.GetAs<Mention>()!;

        Assert.NotSame(mention, copy);
        Assert.Equal(mention, copy);
    }

    [Fact]
    public void Equals_ByJson_ComparesTypeAndMembers()
    {
        static Entity Create(string type, int value) => new(type) { Properties = { ["value"] = JsonElement.Parse($"{value}") } };

        Assert.Equal(Create("a", 1), Create("a", 1));
        Assert.Equal(Create("a", 1).GetHashCode(), Create("a", 1).GetHashCode());
        Assert.NotEqual(Create("a", 1), Create("b", 1));
        Assert.NotEqual(Create("a", 1), Create("a", 2));
        Assert.False(Create("a", 1).Equals(null));
        Assert.False(Create("a", 1).Equals((object)"a"));
        Assert.NotEqual(new Mention(text: "x"), (Entity)new Mention(text: "y"));
    }

    [Fact]
    public void Serialize_DerivedEntities_WritesAllTheirMembers()
    {
        var activity = new Activity
        {
            Entities = [new Mention(new ChannelAccount("1", "One"), "One"), new StreamInfo { StreamId = "s", Properties = { ["more"] = JsonElement.Parse("true") } }],
            SemanticAction = new SemanticAction("id", new Dictionary<string, Entity> { ["at"] = new GeoCoordinates(elevation: 3) }),
        };

        JsonAssert.Equal(
            """
            {
              "entities":[{"type":"mention","mentioned":{"id":"1","name":"One"},"text":"One"},{"type":"streaminfo","streamId":"s","more":true}],
              "semanticAction":{"id":"id","entities":{"at":{"type":"GeoCoordinates","elevation":3}}}
            }
            """,
            BotFrameworkJson.Serialize(activity));
    }

    private sealed record ClientInfo(string Type, string Country);

    private sealed class StreamInfo : Entity
    {
        public StreamInfo()
            : base("streaminfo")
        {
        }

        public string? StreamId { get; set; }
    }
}
