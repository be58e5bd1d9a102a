using System.Text.Json;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests;

public class InstantConverterTests
{
    [Theory]
    [InlineData("2026-04-01T15:10:00+02:00", "2026-04-01T13:10:00Z")]
    [InlineData("2026-04-01T15:10:00Z", "2026-04-01T15:10:00Z")]
    [InlineData("2026-04-01T15:10:00.123456-01:30", "2026-04-01T16:40:00.123456Z")]
    public void A_time_with_its_offset_is_read_and_written_as_the_same_instant(string text, string utc)
    {
        var read = JsonSerializer.Deserialize<DateTimeOffset>($"\"{text}\"", DomainJson.Options);

        Assert.Equal(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), read);
        Assert.Equal(read, JsonSerializer.Deserialize<DateTimeOffset>(JsonSerializer.Serialize(read, DomainJson.Options), DomainJson.Options));
    }

    [Theory]
    [InlineData("2026-04-01T15:10:00"), InlineData("2026-04-01"), InlineData("2026-04-01T15:10:00+02"), InlineData("now"), InlineData("")]
    public void Without_an_offset_it_is_refused(string text) =>
        Assert.Throws<RefusedContentException>(() => JsonSerializer.Deserialize<DateTimeOffset>($"\"{text}\"", DomainJson.Options));
}
