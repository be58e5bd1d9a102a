using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Stock;

public class CalibrateTests
{
    private static readonly Device Expired = A.Device(model: A.Monitor) with { CalibratedUntil = A.Today.AddDays(-1) };

    [Fact]
    public void It_measures_right_until_the_day()
    {
        var calibrated = new Calibrate(A.Today.AddYears(2), A.Text("C-17")).On(Expired).Accepted();

        Assert.Equal(Expired with { CalibratedUntil = A.Today.AddYears(2), Version = 8, Last = calibrated.Last }, calibrated);
        Assert.Empty(A.Facts(calibrated).Blockers);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(7305, true)]
    [InlineData(7306, false)]
    public void From_today_to_twenty_years_ahead(int days, bool accepted)
    {
        var result = new Calibrate(A.Today.AddDays(days)).On(Expired);

        if (accepted)
            result.Accepted();
        else
            result.Invalid("validUntil");
    }
}
