package cn.duibiao.report;

import cn.duibiao.report.BreakdownTables.Rows;
import cn.duibiao.verdict.Verdict;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** The charts of the overview: bars of the five verdicts, over the tables of its second page. */
final class Charts {
    /** More bars than this cannot be told apart; the tables have them all. */
    private static final int MOST = 14;

    private static final double POINTS = 8;
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** Columns of the chart of chapters, whose names are long. */
    static final int LEFT = 11;

    private final XSSFSheet sheet;

    Charts(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void breakdowns(int firstRow, int lastRow, BreakdownTables tables) {
        stacked(tables.chapters(), 0, LEFT, firstRow, lastRow);
        stacked(tables.departments(), LEFT, Grid.COLUMNS, firstRow, lastRow);
    }

    private void stacked(Rows rows, int fromColumn, int toColumn, int fromRow, int toRow) {
        if (rows.size() == 0) {
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, fromColumn, fromRow, toColumn, toRow));
        chart.setAutoTitleDeleted(true);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
        counts.setCrosses(AxisCrosses.MAX);
        counts.setMinimum(0);
        // Not the cells' own, which shows a zero as a dash.
        counts.setNumberFormat("0");
        counts.getOrAddMajorGridProperties().setLineProperties(line("E3E7EC"));
        names.getOrAddTextProperties().setFontSize(POINTS);
        counts.getOrAddTextProperties().setFontSize(POINTS);
        data(chart, names, counts, rows);
    }

    private void data(XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis counts, Rows rows) {
        int last = Math.min(rows.last(), rows.first() + MOST - 1);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        XDDFDataSource<String> labels = XDDFDataSourcesFactory.fromStringCellRange(
                sheet,
                new CellRangeAddress(rows.first(), last, BreakdownTables.NAME_COLUMN, BreakdownTables.NAME_COLUMN));
        List<Verdict> verdicts = OverviewSheet.SHOWN;
        for (int i = 0; i < verdicts.size(); i++) {
            int column = BreakdownTables.countColumn(i);
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, new CellRangeAddress(rows.first(), last, column, column));
            XDDFChartData.Series series = data.addSeries(labels, values);
            series.setTitle(verdicts.get(i).label(), null);
            series.setFillProperties(fill(Colours.strong(verdicts.get(i))));
            series.setLineProperties(line("FFFFFF"));
        }
        chart.plot(data);
        stack(chart);
    }

    /**
     * Sets gapWidth and overlap, without which stacked bars stand apart. As plain XML: the types of these two elements are
     * not among POI's smaller schemas.
     */
    private static void stack(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor at = bars.newCursor()) {
            at.toChild(new QName(NAMESPACE, "axId"));
            element(at, "gapWidth", "45");
            element(at, "overlap", "100");
        }
    }

    private static void element(XmlCursor at, String name, String value) {
        at.beginElement(name, NAMESPACE);
        at.insertAttributeWithValue("val", value);
        at.toParent();
        at.toEndToken();
        at.toNextToken();
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(Colours.rgb(colour)));
    }

    private static XDDFLineProperties line(String colour) {
        return new XDDFLineProperties(fill(colour));
    }
}
