namespace BotFramework.Tests.Contract;

/// <summary>A small surface with one of everything the reader writes.</summary>
public static class SampleApi
{
    public enum Colour
    {
        Red,
        Blue,
    }

    public interface IShape
    {
        string Name { get; }

        bool TryScale<T>(T factor, out IShape? scaled);
    }

    public abstract class Shape(string name) : IShape, IEquatable<Shape>
    {
        public const string Prefix = "shape";

        public string Name { get; protected set; } = name;

        public int? Sides { get; private set; } = 4;

        protected internal IDictionary<string, object>? Tags { get; init; }

        public object this[int index] => index;

        public static bool operator ==(Shape? left, Shape? right) => ReferenceEquals(left, right);

        public static bool operator !=(Shape? left, Shape? right) => !ReferenceEquals(left, right);

        public bool TryScale<T>(T factor, out IShape? scaled)
        {
            scaled = null;
            return factor is null;
        }

        public bool Equals(Shape? other) => ReferenceEquals(this, other);

        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => 0;

        public virtual void Move(int[] by, bool animated = false, params Colour[] colours) => Hide(by, animated, colours);

        protected abstract Task<List<T>> AreasAsync<T>(Func<T, bool> filter);

        internal static void Hide(params object[] values) => GC.KeepAlive(values);
    }
}
