using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Calls;

namespace ReportKit.AddIn.Serving;

/// <summary>Bounds the bytes that all calls together have in memory: what they bring, and what answers them.</summary>
/// <param name="most">How many there may be at once.</param>
internal sealed class BytesInFlight(long most)
{
    private long now;

    /// <summary>Begins to count the bytes of a call, which no longer count once it is disposed of.</summary>
    public Count Begin() => new(this);

    internal sealed class Count(BytesInFlight all) : IDisposable
    {
        private long taken;

        /// <exception cref="RefusedCallException">With these there would be too many.</exception>
        public void Add(int bytes)
        {
            taken += bytes;
            if (Interlocked.Add(ref all.now, bytes) > all.MostAtOnce)
                throw new RefusedCallException(StatusCodes.Status503ServiceUnavailable, "There is too much to do at once. Wait a moment, and try again.");
        }

        public void Dispose() => Interlocked.Add(ref all.now, -Interlocked.Exchange(ref taken, 0));
    }

    private long MostAtOnce { get; } = most;
}
