using System.Security.Cryptography;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder;

/// <content>The state read this turn.</content>
public abstract partial class BotState
{
    /// <summary>State as it was read, with a digest of it by which a change is noticed.</summary>
    public class CachedBotState
    {
        private static readonly byte[] NotSaved = [];
        private static readonly byte[] Empty = SHA256.HashData("{}"u8);

        private byte[] _savedHash;

        /// <summary>Initializes a new instance of the <see cref="CachedBotState"/> class.</summary>
        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>(StringComparer.Ordinal);
            _savedHash = ComputeHash(State);
        }

        /// <summary>Gets or sets the properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        /// <summary>An empty state that counts as changed, at the version of the one it takes the place of.</summary>
        internal static CachedBotState Cleared(CachedBotState? previous)
        {
            var cleared = new CachedBotState { _savedHash = NotSaved };
            if (ETags.Get(previous?.State) is { } eTag)
            {
                cleared.State[ETags.Member] = eTag;
            }

            return cleared;
        }

        /// <summary>Tells whether the state differs from what is stored; <paramref name="hash"/> is for <see cref="NoteSaved"/>.</summary>
        internal bool HasChanged(out byte[] hash)
        {
            hash = ComputeHash(State);
            return !hash.AsSpan().SequenceEqual(_savedHash);
        }

        internal void NoteSaved(byte[] hash) => _savedHash = hash;

        // The store moves the eTag on with every write, which is no change of the state.
        private static byte[] ComputeHash(IDictionary<string, object> state)
        {
            if (state.ContainsKey(ETags.Member))
            {
                state = new Dictionary<string, object>(state, StringComparer.Ordinal);
                state.Remove(ETags.Member);
            }

            if (state.Count == 0)
            {
                return Empty;
            }

            using var buffer = new PooledBuffer();
            StateJson.Write(buffer, state);
            return SHA256.HashData(buffer.Written);
        }
    }
}
