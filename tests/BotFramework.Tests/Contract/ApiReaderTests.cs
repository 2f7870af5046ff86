namespace BotFramework.Tests.Contract;

public sealed class ApiReaderTests
{
    private const string Sample = "BotFramework.Tests.Contract.SampleApi";

    [Fact]
    public void Read_Class_WritesEveryVisibleMember()
    {
        string[] expected =
        [
            $"T:{Sample}.Shape abstract class : {Sample}.IShape, System.IEquatable{{{Sample}.Shape}}",
            $"F:{Sample}.Shape.Prefix -> System.String = \"shape\"",
            $"M:{Sample}.Shape.#ctor(System.String) protected",
            $"M:{Sample}.Shape.AreasAsync``1(System.Func{{``0,System.Boolean}}) -> System.Threading.Tasks.Task{{System.Collections.Generic.List{{``0}}}} protected abstract",
            $"M:{Sample}.Shape.Equals({Sample}.Shape) -> System.Boolean",
            $"M:{Sample}.Shape.Equals(System.Object) -> System.Boolean override",
            $"M:{Sample}.Shape.GetHashCode -> System.Int32 override",
            $"M:{Sample}.Shape.Move(System.Int32[],System.Boolean=,{Sample}.Colour[]...) -> System.Void virtual",
            $"M:{Sample}.Shape.TryScale``1(``0,{Sample}.IShape@) -> System.Boolean",
            $"M:{Sample}.Shape.op_Equality({Sample}.Shape,{Sample}.Shape) -> System.Boolean static",
            $"M:{Sample}.Shape.op_Inequality({Sample}.Shape,{Sample}.Shape) -> System.Boolean static",
            $"P:{Sample}.Shape.Item(System.Int32) {{get;}} -> System.Object",
            $"P:{Sample}.Shape.Name {{get;set;}} -> System.String",
            $"P:{Sample}.Shape.Sides {{get;}} -> System.Nullable{{System.Int32}}",
            $"P:{Sample}.Shape.Tags {{get;init;}} -> System.Collections.Generic.IDictionary{{System.String,System.Object}} protected",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), ApiReader.Read(typeof(SampleApi.Shape)).Select(member => member.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_Interface_LeavesAbstractOut()
    {
        string[] expected =
        [
            $"T:{Sample}.IShape interface",
            $"M:{Sample}.IShape.TryScale``1(``0,{Sample}.IShape@) -> System.Boolean",
            $"P:{Sample}.IShape.Name {{get;}} -> System.String",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), ApiReader.Read(typeof(SampleApi.IShape)).Select(member => member.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_Enum_WritesItsMembers()
    {
        string[] expected =
        [
            $"F:{Sample}.Colour.Blue -> {Sample}.Colour",
            $"F:{Sample}.Colour.Red -> {Sample}.Colour",
            $"T:{Sample}.Colour enum : System.IComparable, System.IConvertible, System.IFormattable, System.ISpanFormattable",
        ];

        Assert.Equal(expected, ApiReader.Read(typeof(SampleApi.Colour)).Select(member => member.Text).Order(StringComparer.Ordinal));
    }
}
