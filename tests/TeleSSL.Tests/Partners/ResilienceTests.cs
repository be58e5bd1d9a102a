using System.Net.Http.Headers;
using TeleSSL.Server.Partners;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>Where our rules differ from the resilience library's defaults.</summary>
public class ResilienceTests
{
    private static readonly PartnerResilienceOptions Own = new();

    [Fact]
    public async Task A_date_in_Retry_After_is_read_by_the_house_clock()
    {
        var time = new ManualTime();
        await using var partner = await FixedAnswer.Start(503, retryAfter: $"{time.GetUtcNow().AddSeconds(7):R}");
        await using var line = await TelmaLine.Open(Own, time, address: partner.Address);
        using var cancel = new CancellationTokenSource();

        var call = line.Client.GetServiceStatus(cancel.Token);
        await time.IsWaitedExactly(TimeSpan.FromSeconds(7));

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_date_that_is_too_far_off_is_not_waited_for()
    {
        var time = new ManualTime();
        await using var partner = await FixedAnswer.Start(429, retryAfter: $"{time.GetUtcNow().AddDays(1):R}");
        await using var line = await TelmaLine.Open(Own, time, address: partner.Address);

        var failure = await TelmaLine.Fails(() => line.Client.GetServiceStatus(), time.GetUtcNow());

        Assert.Equal(("partner-busy", TimeSpan.FromDays(1)), (failure.Code, failure.RetryAfter));
    }

    [Theory]
    [InlineData(429, "closed")]
    [InlineData(422, "closed")]
    [InlineData(408, "open")]
    [InlineData(500, "open")]
    public async Task A_partner_that_is_busy_or_refuses_is_there(int status, string breaker)
    {
        await using var partner = await FixedAnswer.Start(status);
        var touchy = TelmaLine.Quick with { MaxRetries = 1, MinAttemptsToBreak = 2 };
        await using var line = await TelmaLine.Open(touchy, address: partner.Address);

        for (var i = 0; i < 3; i++)
            await TelmaLine.Fails(() => line.Client.GetServiceStatus());

        Assert.Equal(breaker, line.Breaker);
    }

    [Fact]
    public async Task A_large_file_gets_more_time_by_its_size()
    {
        var time = new ManualTime();
        await using var line = await TelmaLine.Open(Own, time);
        var id = (await line.Escalate()).Id;
        var longer = Own.AttemptTimeout + TimeSpan.FromSeconds(5);
        line.Telma.Faults.Plan(TelmaFault.Late, wait: longer);
        var part = new ByteArrayContent(new byte[8 << 20]) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } };
        using var form = new MultipartFormDataContent { { part, "file", "log.txt" } };

        var call = line.Client.Attach(id, "a-1", form);
        await time.IsWaitedExactly(longer);
        time.Pass(longer);
        await call;

        Assert.Single(line.Telma.Calls, made => made.IdempotencyKey == "a-1");
    }
}
